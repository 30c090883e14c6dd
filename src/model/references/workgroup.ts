import { quote, type Problem } from '../problems.js';
import type { Workgroup, WorkgroupDay } from '../types.js';
import { checkSource, collect, refer, type Known, type Report } from './parts.js';

/** Whether days are numbered once each and in order, lie in their year, and say what their status calls for. */
export const checkWorkgroup = (workgroup: Workgroup, path: string, there: Known): Problem[] =>
  collect((report) => {
    refer(report, `${path}.programme`, workgroup.programme, there.programmes, 'the id of a programme');
    refer(report, `${path}.hub`, workgroup.hub, there.hubs, 'the id of a hub');
    checkSource(report, path, workgroup.source, there);
    workgroup.days.forEach((day, i) => {
      const before = workgroup.days.slice(0, i).map(({ number }) => number);
      if (before.includes(day.number)) {
        report(`${path}.days[${i}].number`, `${day.number} again`, 'a number that no other day has');
      } else if (day.number < Math.max(0, ...before)) {
        report(`${path}.days[${i}].number`, `${day.number}`, `the days in order, after day ${Math.max(...before)}`);
      }
      checkDay(report, `${path}.days[${i}]`, day, workgroup.year);
    });
  });

function checkDay(report: Report, path: string, day: WorkgroupDay, year: string): void {
  const { date, was, start, end, status } = day;
  const first = Number(year.slice(0, 4));
  // Dates are YYYY-MM-DD, so they compare as text.
  if (date !== undefined && (date < `${first}-09-01` || date > `${first + 1}-08-31`)) {
    report(`${path}.date`, quote(date), `a day in ${year}, from 1 September ${first} to 31 August ${first + 1}`);
  }
  if (date === undefined && status === 'confirmed') {
    const repair = 'Add "date", or give the day the status "tbc".';
    report(`${path}.date`, 'nothing', 'the date of a confirmed day', repair);
  }
  if (status === 'moved' && was === undefined) {
    report(`${path}.was`, 'nothing', 'the date it had before it moved', 'Add "was".');
  }
  if (was !== undefined && was === date) report(`${path}.was`, quote(was), 'a date it does not have any more');
  if (end !== undefined && start === undefined) {
    report(`${path}.start`, 'nothing', `the time it starts, as it ends at ${end}`, 'Add "start".');
  } else if (start !== undefined && end !== undefined && end <= start) {
    report(`${path}.end`, quote(end), `a time after the start at ${start}`);
  }
}
