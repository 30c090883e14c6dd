import { define } from '../../page/define.js';
import { TfmImpact } from './tfm-impact.js';

define('tfm-impact', TfmImpact);
