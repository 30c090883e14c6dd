import { define } from '../../page/define.js';
import { TfmHub } from './tfm-hub.js';

define('tfm-hub', TfmHub);
