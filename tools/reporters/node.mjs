/** A reporter for node:test that writes how many tests passed, failed and were skipped to the file that TFM_COUNTS names. */
import { writeFileSync } from 'node:fs';

// a reporter is a generator; this one has nothing to print
export default async function* counts(events) {
  for await (const { type, data } of events) {
    // one comes for each file too; the one without a file is for the whole run
    if (type !== 'test:summary' || data.file !== undefined) continue;
    const { passed, failed, cancelled, skipped, todo } = data.counts;
    const all = { passed, failed: failed + cancelled, skipped: skipped + todo };
    if (process.env.TFM_COUNTS) writeFileSync(process.env.TFM_COUNTS, JSON.stringify(all));
  }
}
