import { appTexts } from './app';
import { tabTexts } from './tab';
import { commonTexts } from './common';
import { severityTexts } from './severity';
import { confidenceTexts } from './confidence';
import { checkTexts } from './check';
import { fixTexts } from './fix';
import { undoTexts } from './undo';
import { silenceTexts } from './silence';
import { ruleTexts } from './rule';
import { rulePageTexts } from './rulePage';
import { buildTexts } from './build';
import { rejectionTexts } from './rejection';
import { auditTexts } from './audit';
import { planTexts } from './plan';
import { payTexts } from './pay';
import { monthTexts } from './month';
import { timeTexts } from './time';
import { trackTexts } from './track';
import { receiveTexts } from './receive';
import { borderTexts } from './border';
import { settingsTexts } from './settings';
import { faultTexts } from './fault';
import { filingTexts } from './filing';

/** Every section of the pane’s texts: a new one is a file beside this and a line here. */
export const sections = [
  appTexts,
  tabTexts,
  commonTexts,
  severityTexts,
  confidenceTexts,
  checkTexts,
  fixTexts,
  undoTexts,
  silenceTexts,
  ruleTexts,
  rulePageTexts,
  buildTexts,
  rejectionTexts,
  auditTexts,
  planTexts,
  payTexts,
  monthTexts,
  timeTexts,
  trackTexts,
  receiveTexts,
  borderTexts,
  settingsTexts,
  faultTexts,
  filingTexts,
] as const;
