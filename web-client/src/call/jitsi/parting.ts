type Entry = Readonly<Record<string, unknown>>;

/**
 * The part of a bridge connection's figures that is one seat's: of what comes in only these tracks, of the path and what goes
 * out everything. Way and loss there are those to the bridge; nobody measures here what lies behind it.
 */
export function partOf(report: RTCStatsReport, tracks: readonly string[]): RTCStatsReport {
  const part = new Map<string, Entry>();
  report.forEach((entry: Entry, id: string) => {
    if (entry['type'] !== 'inbound-rtp' || tracks.includes(trackOf(report, entry)))
      part.set(id, entry);
  });
  return part as unknown as RTCStatsReport;
}

/** Older browsers keep a track's name in an entry of its own. */
function trackOf(report: RTCStatsReport, entry: Entry): string {
  const apart = report.get(String(entry['trackId'])) as Entry | undefined;
  return String(entry['trackIdentifier'] ?? apart?.['trackIdentifier'] ?? '');
}
