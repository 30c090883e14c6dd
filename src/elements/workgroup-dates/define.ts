import { define } from '../../page/define.js';
import { WorkgroupDates } from './workgroup-dates.js';

define('workgroup-dates', WorkgroupDates);
