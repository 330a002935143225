/** Terms that the patterns of several causes share; see `RejectionPattern` for their form. */

export const wrong =
  'невер|неправ|некорр|ошиб|ошыб|недопуст|не корр|не верн|не прав|не допуст|не существ|несуществ|wrong|invalid|incorrect|not valid|malformed|error|bad$';

export const differs =
  'не соответств|несоответств|не совпад|несовпад|расхожд|расходят|расходит|отлич|не сход|различ|разн|иной$|иная$|иное$|mismatch|differ|not match|not correspond|not agree|inconsisten|discrepan';

export const missing =
  'отсутств|не указ|неуказ|не заполн|незаполн|не представл|не предоставл|не привед|нет$|пуст|не содерж|missing|absent|empty|not specified|not given|not stated|not provided|not filled|is required|are required|without|lacks';

export const unknown = 'не найд|ненайд|не обнаруж|не числ|не зарег|незарег|не состо|not found|unknown|not regist|not exist';

export const expired =
  'истек|истёк|просроч|отозв|аннулир|прекра|недейств|не действ|заблокир|expired|revoked|no longer valid|not valid|invalid';

export const late = 'позд|позж|нарушен срок|нарушением срок|пропущ|просроч|истек|меньше чем|менее чем|late|overdue|too late|missed|after the deadline|less than';

export const format = 'формат|шаблон|маск|структур|не по форме|format|pattern|mask';

export const notOfSender =
  'не принадлеж|непринадлеж|не отправит|чужой|чужая|чужим|друг|иного лица|иному лицу|not belong|not of the sender|another|other person|someone else';

/** A code that is not in the nomenclature. */
export const invalidCode =
  'не существ|несуществ|не найд|ненайд|не действ|недейств|исключен|утратил|отсутствует в справоч|нет в справоч|отсутствует в классиф|not found|not exist|no longer|not in force|unknown|invalid|repealed';

export const differsFromPapers = 'накладн|cmr|документ|свидетельств|waybill|document|certificate|papers';

/** Words of difference other than those of a format. */
export const differsStrictly = 'не совпад|несовпад|расхожд|расходят|инвойс|документ|наименован|mismatch|invoice';

export const hsCode =
  'тнвэд|кодтнвэд|код товара|коды товара|кода товара|hs code|commodity code|customs code|tariff code|hs$';

export const plate =
  'госномер|гос номер|гос знак|госзнак|государственный номер|государственного номер|государственный регистр|государственного регистр|регистрационный знак|регистрационного знак|регистрационный номер тс|регистрационного номера тс|номер тс$|номера тс$|номер транспорт|номера транспорт|номер машин|номер тягач|номер прицеп|номера прицеп|номера тягач|номер автомоб|грз|plate|license plate|registration number|vehicle number|vehicle registration';

export const signature =
  'подпис|эцп|кэп$|укэп|эп$|сертификат|signature|certificate';

export const deposit =
  'обеспечит|обеспечен$|обеспечения$|платеж|денежные средств|денежных средств|средства$|средств$|оплат|deposit|payment|funds';

export const supplier =
  'поставщ|продав|экспорт|контрагент|отправител|supplier|seller|exporter|consignor|counterparty';

export const taxId =
  'инн$|унп$|бин$|иин$|налоговый номер|налогового номер|налоговым номер|учетный номер|идентифика|ид$|код налогоплат|номер налогоплат|inn$|unp$|bin$|iin$|tin$|tax id|tax number|taxpayer';

export const invoice =
  'инвойс|счет фактур|счета фактур|счету фактур|счетом фактур|инвоис|invoice';

/** A term that holds where any of the terms does. */
export function either(...terms: readonly string[]): string {
  return terms.join('|');
}
