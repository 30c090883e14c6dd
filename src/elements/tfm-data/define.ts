import { define } from '../../page/define.js';
import { TfmData } from './tfm-data.js';

define('tfm-data', TfmData);
