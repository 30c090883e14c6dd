import { define } from '../../page/define.js';
import { TfmJourney } from './tfm-journey.js';

define('tfm-journey', TfmJourney);
