/**
 * From the QR code to the driver: the card, the text for a chat, the clock of what is overdue. Setting a card
 * as PDF stands in `pdf`, which alone knows that library. Nothing is sent from here, and a QR code is never made
 * up: only the text received is drawn.
 */
export { chatText, driverCard, type DriverCard } from './card';
export { cardWords, driverLanguageNames, driverLanguages, type CardWords, type DriverLanguage } from './card-texts';
export { handoverClock, type HandoverClock, type HandoverStep } from './clock';
export {
  findForIncident,
  incidentNote,
  incidentReport,
  incidentView,
  type IncidentEntry,
  type IncidentView,
  type PaperDifference,
  type PapersInHand,
} from './incident';
