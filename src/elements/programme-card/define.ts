import { define } from '../../page/define.js';
import { ProgrammeCard } from './programme-card.js';

define('programme-card', ProgrammeCard);
