import { Calendar } from 'fullcalendar';
import list from 'fullcalendar/list';
import locale from 'fullcalendar/locales/en-gb';
import classic from 'fullcalendar/themes/classic';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';

const events = await (await fetch('events.json')).json();
const chosen = document.querySelector('select');

const calendar = new Calendar(document.querySelector('.calendar'), {
  plugins: [list, classic],
  locale,
  initialView: 'year',
  views: { year: { type: 'list', duration: { years: 1 } } },
  initialDate: '2023-01-01',
  headerToolbar: false,
  height: 'auto',
  events: (_, done) => done(chosen?.value ? events.filter(({ programme }) => programme === chosen.value) : events),
});
calendar.render();
chosen?.addEventListener('change', () => calendar.refetchEvents());
