import '../programme-card/define.js';
import { define } from '../../page/define.js';
import { TfmProgrammes } from './tfm-programmes.js';

define('tfm-programmes', TfmProgrammes);
