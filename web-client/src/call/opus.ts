/**
 * What this side asks of the sound that comes, in Opus' own words (RFC 7587): no more than a voice has, 8 kHz. Up to there the
 * codec can carry each moment once more, small, in the packet after it, and does so from some 20 kbit/s on; for more than a
 * voice that takes 27. A single lost packet is then heard as it was. And packets of 40 ms: the headers of fifty a second would
 * take as much as the sound itself.
 */
export function askForVoice(sdp: string): string {
  const opus = /^a=rtpmap:(\d+) opus\/48000/im.exec(sdp)?.[1];
  if (opus === undefined) return sdp;
  return sdp.replaceAll(
    new RegExp(`^(a=fmtp:${opus} (?!.*maxplaybackrate).*?)(\\r?)$`, 'gm'),
    '$1;maxplaybackrate=16000;ptime=40$2',
  );
}
