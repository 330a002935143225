/**
 * From the QR code to the driver and over the border: the card, the text for a chat, the clock of what is overdue,
 * the answer to a stop at the border and its record. Setting a card or a report as PDF stands in `pdf`, which alone
 * knows that library. Nothing is sent from here, and a QR code is never made up: only the text received is drawn.
 */
export { chatText, driverCard, whyNoCard, type CardAnswer, type CardRow, type DriverCard } from './card';
export { cardWords, driverLanguageNames, driverLanguages, unconfirmedLanguages, type CardWords, type DriverLanguage } from './card-texts';
export { handoverClock, handoverSteps, type HandoverClock, type HandoverStep } from './clock';
export {
  entryOf,
  findForIncident,
  incidentStepIds,
  incidentView,
  nearForIncident,
  paperFieldNames,
  paperFields,
  type IncidentCircumstances,
  type IncidentEntry,
  type IncidentStep,
  type IncidentStepId,
  type IncidentView,
  type PaperDifference,
  type PaperField,
  type PapersInHand,
} from './incident';
export {
  differenceText,
  incidentNote,
  incidentRecord,
  incidentReport,
  reportText,
  type IncidentRecord,
  type IncidentReport,
} from './incident-record';
export { proposedLanguage } from './language';
