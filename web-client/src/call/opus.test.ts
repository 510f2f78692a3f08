import { expect, test } from 'vitest';
import { askForVoice } from './opus';

const offer = [
  'm=audio 9 UDP/TLS/RTP/SAVPF 111 63',
  'a=rtpmap:111 opus/48000/2',
  'a=fmtp:111 minptime=10;useinbandfec=1',
  'a=rtpmap:63 red/48000/2',
  'a=fmtp:63 111/111',
  '',
].join('\r\n');

test('asks for a voice in packets of 40 ms, and leaves all else as it is', () => {
  const asked = offer.replace('useinbandfec=1', 'useinbandfec=1;maxplaybackrate=16000;ptime=40');
  expect(askForVoice(offer)).toBe(asked);
  expect(askForVoice(asked)).toBe(asked);
  expect(askForVoice('m=video 9 UDP/TLS/RTP/SAVPF 96\r\n')).toBe(
    'm=video 9 UDP/TLS/RTP/SAVPF 96\r\n',
  );
});
