import type { Page } from '@playwright/test';

/** What a page's browser says of its calls, for whoever asks why: a line for each sender, path and stream. */
export function detail(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const wanted: Readonly<Record<string, string>> = {
      'candidate-pair': 'state currentRoundTripTime availableOutgoingBitrate bytesSent',
      'outbound-rtp':
        'kind targetBitrate bytesSent headerBytesSent packetsSent retransmittedPacketsSent framesEncoded frameHeight framesPerSecond keyFramesEncoded pliCount nackCount qualityLimitationReason totalPacketSendDelay',
      'remote-inbound-rtp': 'kind fractionLost roundTripTime jitter',
      'inbound-rtp':
        'kind packetsReceived packetsLost packetsDiscarded fecPacketsReceived concealedSamples totalSamplesReceived framesDecoded framesReceived keyFramesDecoded pliCount nackCount framesDropped jitterBufferDelay jitterBufferEmittedCount jitter',
      codec: 'mimeType sdpFmtpLine',
    };
    const said: string[] = [];
    for (const one of window.connections ?? []) {
      if (one.connectionState === 'closed') continue;
      said.push(`${one.connectionState} ${one.iceConnectionState} ${one.signalingState}`);
      for (const sender of one.getSenders())
        said.push(`${sender.track?.kind} ${JSON.stringify(sender.getParameters().encodings[0])}`);
      // oxlint-disable-next-line no-await-in-loop -- one or two
      for (const report of (await one.getStats()).values()) {
        const names = wanted[report.type];
        if (names === undefined || (report.type === 'candidate-pair' && !report.nominated))
          continue;
        const figures = names.split(' ').filter((name) => report[name] !== undefined);
        said.push(`${report.type} ${figures.map((name) => `${name}=${report[name]}`).join(' ')}`);
      }
    }
    return said.join('\n  ');
  });
}
