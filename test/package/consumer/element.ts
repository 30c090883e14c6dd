/** Somebody's page script: one element is imported, and the tag has its type. */
import 'tfm-widgets/elements/workgroup-dates';

const dates = document.createElement('workgroup-dates');
dates.programme = 'sktm-secondary-ect';
dates.addEventListener('tfm-calendar', ({ workgroup, day }) => {
  const key: string = `${workgroup}-${day?.toFixed() ?? 'all'}`;
  console.log(key);
});
// @ts-expect-error a programme is known by its id
dates.programme = 7;
