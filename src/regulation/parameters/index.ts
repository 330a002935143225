import type { Parameter } from '../define';
import { calendarProduction, calendarRegionalHolidays } from './calendar';
import { depositExemptions, depositKbk, depositRateDate, depositRoundingUnit } from './deposit';
import { doppLengths, doppPermittingStatuses, rnptDeclarationStart } from './dopp';
import { exciseRates, hsExcise } from './excise';
import { hsChapters, hsCodeLength, hsReducedVat, hsReserved, hsTraceable } from './goods';
import { leadDeparture, leadDeposit, leadQr, leadStrictReading, leadWithDeposit, leadWithoutDeposit } from './lead';
import {
  payeeAccount,
  payeeBankName,
  payeeBic,
  payeeCorrespondentAccount,
  payeeInn,
  payeeKpp,
  payeeName,
} from './payee';
import {
  paymentCharset,
  paymentField101,
  paymentField105,
  paymentField106,
  paymentField107,
  paymentField108,
  paymentField109,
  paymentField110,
  paymentField18,
  paymentField21,
  paymentField22,
  paymentLengths,
  paymentLengthsDoubtful,
  paymentPurpose,
  paymentPurposeByShipment,
  paymentTaxKbk,
} from './payment';
import { declarationDay, declarationForm, declarationRounding, doppForm, statformWorkingDay } from './reporting';
import { hsExcluded, scopeExclusions, scopeExclusionsDoubtful } from './scope';
import {
  stageDeclarationForm,
  stageDeposit,
  stageDopp,
  stagePaymentRules,
  stageRnpt,
  stageTraceability,
} from './stage';
import { statesCodes, statesOrigin } from './states';
import { vatReduced, vatStandard } from './vat';

/** Every parameter by id. Adding one takes its file and a line here. */
export const parameters = {
  'stage.dopp': stageDopp,
  'stage.deposit': stageDeposit,
  'stage.rnpt': stageRnpt,
  'stage.declaration-form': stageDeclarationForm,
  'stage.payment-rules': stagePaymentRules,
  'stage.traceability': stageTraceability,
  'lead.with-deposit-days': leadWithDeposit,
  'lead.without-deposit-hours': leadWithoutDeposit,
  'lead.deposit-days': leadDeposit,
  'lead.strict-reading-days': leadStrictReading,
  'lead.qr-minutes': leadQr,
  'lead.departure-hours': leadDeparture,
  'states.origin': statesOrigin,
  'states.codes': statesCodes,
  'scope.exclusions': scopeExclusions,
  'scope.exclusions-doubtful': scopeExclusionsDoubtful,
  'vat.standard': vatStandard,
  'vat.reduced': vatReduced,
  'excise.rates': exciseRates,
  'hs.code-length': hsCodeLength,
  'hs.last-chapter': hsChapters,
  'hs.reserved': hsReserved,
  'hs.reduced-vat': hsReducedVat,
  'hs.excise': hsExcise,
  'hs.traceable': hsTraceable,
  'hs.excluded': hsExcluded,
  'deposit.kbk': depositKbk,
  'deposit.rounding-unit': depositRoundingUnit,
  'deposit.rate-date': depositRateDate,
  'deposit.exemptions': depositExemptions,
  'dopp.form': doppForm,
  'dopp.lengths': doppLengths,
  'dopp.permitting-statuses': doppPermittingStatuses,
  'rnpt.first-declaration-date': rnptDeclarationStart,
  'payee.name': payeeName,
  'payee.inn': payeeInn,
  'payee.kpp': payeeKpp,
  'payee.account': payeeAccount,
  'payee.bank-name': payeeBankName,
  'payee.bic': payeeBic,
  'payee.correspondent-account': payeeCorrespondentAccount,
  'payment.field-18': paymentField18,
  'payment.field-21': paymentField21,
  'payment.field-22': paymentField22,
  'payment.field-101': paymentField101,
  'payment.field-105': paymentField105,
  'payment.field-106': paymentField106,
  'payment.field-107': paymentField107,
  'payment.field-108': paymentField108,
  'payment.field-109': paymentField109,
  'payment.field-110': paymentField110,
  'payment.purpose': paymentPurpose,
  'payment.purpose-by-shipment': paymentPurposeByShipment,
  'payment.lengths': paymentLengths,
  'payment.lengths-doubtful': paymentLengthsDoubtful,
  'payment.charset': paymentCharset,
  'payment.single-tax-kbk': paymentTaxKbk,
  'declaration.form': declarationForm,
  'declaration.day': declarationDay,
  'declaration.rounding-unit': declarationRounding,
  'statform.working-day': statformWorkingDay,
  'calendar.production': calendarProduction,
  'calendar.regional-holidays': calendarRegionalHolidays,
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;
export type ParameterValue<Id extends ParameterId> = (typeof parameters)[Id] extends Parameter<infer V> ? V : never;
