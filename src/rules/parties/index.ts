/**
 * Rules about who takes part: importer, supplier, carrier, driver, and the countries they are of. Plates
 * and goods belong elsewhere.
 */
import type { Rule } from '../define-rule';
import { carrierInn } from './carrier-inn';
import { carrierTaxIdShape } from './carrier-tax-id-shape';
import { departureCountryOutsideSpot } from './departure-country-outside-spot';
import { driverPhoneShape } from './driver-phone-shape';
import { importerInn } from './importer-inn';
import { importerInnRegion } from './importer-inn-region';
import { importerKppAndInn } from './importer-kpp-and-inn';
import { importerKppShape } from './importer-kpp-shape';
import { intermediaryImporter } from './intermediary-importer';
import { supplierAmTin } from './supplier-am-tin';
import { supplierBin } from './supplier-bin';
import { supplierCountryMissing } from './supplier-country-missing';
import { supplierCountryOutsideEaeu } from './supplier-country-outside-eaeu';
import { supplierIsImporter } from './supplier-is-importer';
import { supplierKgInn } from './supplier-kg-inn';
import { supplierTaxIdDoubtful } from './supplier-tax-id-doubtful';
import { supplierTaxIdOfAnotherCountry } from './supplier-tax-id-of-another-country';
import { supplierUnp } from './supplier-unp';
import { taxIdOfRussianSupplier } from './tax-id-of-russian-supplier';

export const parties: readonly Rule[] = [
  importerInn,
  importerInnRegion,
  importerKppShape,
  importerKppAndInn,
  supplierUnp,
  supplierBin,
  supplierKgInn,
  supplierAmTin,
  supplierTaxIdOfAnotherCountry,
  carrierInn,
  carrierTaxIdShape,
  supplierIsImporter,
  supplierCountryOutsideEaeu,
  supplierCountryMissing,
  intermediaryImporter,
  driverPhoneShape,
  departureCountryOutsideSpot,
  taxIdOfRussianSupplier,
  supplierTaxIdDoubtful,
];
