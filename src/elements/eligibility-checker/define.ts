import { define } from '../../page/define.js';
import { EligibilityChecker } from './eligibility-checker.js';

define('eligibility-checker', EligibilityChecker);
