/** Identifiers published in sources or made with valid check digits for the sample workbooks. */
export const publishedTaxIds = [
  ['RU', '1234567894'],
  ['RU', '123456789047'],
  ['RU', '7701000121'],
  ['RU', '7805123456'],
  ['BY', '200988541'],
  ['BY', '690001110'],
  ['BY', '191234563'],
  ['BY', 'MA1953684'],
  ['KZ', '940140000385'],
  ['KZ', '150940004561'],
  ['KZ', '950341000052'],
  ['KZ', '061211600012'],
  ['KZ', '260140000604'],
  ['KG', '00207199610017'],
  ['KG', '01503201510123'],
  ['AM', '01234567'],
] as const;
