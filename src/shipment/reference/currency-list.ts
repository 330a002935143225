/**
 * Currencies by ISO 4217, whose codes the Russian classifier OKV shares: letters, digits, Russian and
 * English name. Codes from Debian's iso-codes 4, names from Unicode CLDR; funds, metals and withdrawn
 * codes are left out.
 */
export const currencyList = `AED|784|дирхам ОАЭ|United Arab Emirates Dirham
AFN|971|афгани|Afghan Afghani
ALL|008|албанский лек|Albanian Lek
AMD|051|армянский драм|Armenian Dram
AOA|973|ангольская кванза|Angolan Kwanza
ARS|032|аргентинский песо|Argentine Peso
AUD|036|австралийский доллар|Australian Dollar
AWG|533|арубанский флорин|Aruban Florin
AZN|944|азербайджанский манат|Azerbaijani Manat
BAM|977|конвертируемая марка Боснии и Герцеговины|Bosnia-Herzegovina Convertible Mark
BBD|052|барбадосский доллар|Barbadian Dollar
BDT|050|бангладешская така|Bangladeshi Taka
BGN|975|болгарский лев|Bulgarian Lev
BHD|048|бахрейнский динар|Bahraini Dinar
BIF|108|бурундийский франк|Burundian Franc
BMD|060|бермудский доллар|Bermudan Dollar
BND|096|брунейский доллар|Brunei Dollar
BOB|068|боливийский боливиано|Bolivian Boliviano
BRL|986|бразильский реал|Brazilian Real
BSD|044|багамский доллар|Bahamian Dollar
BTN|064|бутанский нгултрум|Bhutanese Ngultrum
BWP|072|ботсванская пула|Botswanan Pula
BYN|933|белорусский рубль|Belarusian Ruble
BZD|084|белизский доллар|Belize Dollar
CAD|124|канадский доллар|Canadian Dollar
CDF|976|конголезский франк|Congolese Franc
CHF|756|швейцарский франк|Swiss Franc
CLP|152|чилийский песо|Chilean Peso
CNY|156|китайский юань|Chinese Yuan
COP|170|колумбийский песо|Colombian Peso
CRC|188|костариканский колон|Costa Rican Colón
CUP|192|кубинский песо|Cuban Peso
CVE|132|эскудо Кабо-Верде|Cape Verdean Escudo
CZK|203|чешская крона|Czech Koruna
DJF|262|франк Джибути|Djiboutian Franc
DKK|208|датская крона|Danish Krone
DOP|214|доминиканский песо|Dominican Peso
DZD|012|алжирский динар|Algerian Dinar
EGP|818|египетский фунт|Egyptian Pound
ERN|232|эритрейская накфа|Eritrean Nakfa
ETB|230|эфиопский быр|Ethiopian Birr
EUR|978|евро|Euro
FJD|242|доллар Фиджи|Fijian Dollar
FKP|238|фунт Фолклендских островов|Falkland Islands Pound
GBP|826|британский фунт стерлингов|British Pound
GEL|981|грузинский лари|Georgian Lari
GHS|936|ганский седи|Ghanaian Cedi
GIP|292|гибралтарский фунт|Gibraltar Pound
GMD|270|гамбийский даласи|Gambian Dalasi
GNF|324|гвинейский франк|Guinean Franc
GTQ|320|гватемальский кетсаль|Guatemalan Quetzal
GYD|328|гайанский доллар|Guyanaese Dollar
HKD|344|гонконгский доллар|Hong Kong Dollar
HNL|340|гондурасская лемпира|Honduran Lempira
HTG|332|гаитянский гурд|Haitian Gourde
HUF|348|венгерский форинт|Hungarian Forint
IDR|360|индонезийская рупия|Indonesian Rupiah
ILS|376|новый израильский шекель|Israeli New Shekel
INR|356|индийская рупия|Indian Rupee
IQD|368|иракский динар|Iraqi Dinar
IRR|364|иранский риал|Iranian Rial
ISK|352|исландская крона|Icelandic Króna
JMD|388|ямайский доллар|Jamaican Dollar
JOD|400|иорданский динар|Jordanian Dinar
JPY|392|японская иена|Japanese Yen
KES|404|кенийский шиллинг|Kenyan Shilling
KGS|417|киргизский сом|Kyrgyz Som
KHR|116|камбоджийский риель|Cambodian Riel
KMF|174|коморский франк|Comorian Franc
KPW|408|северокорейская вона|North Korean Won
KRW|410|южнокорейская вона|South Korean Won
KWD|414|кувейтский динар|Kuwaiti Dinar
KYD|136|доллар Островов Кайман|Cayman Islands Dollar
KZT|398|казахский тенге|Kazakhstani Tenge
LAK|418|лаосский кип|Laotian Kip
LBP|422|ливанский фунт|Lebanese Pound
LKR|144|шри-ланкийская рупия|Sri Lankan Rupee
LRD|430|либерийский доллар|Liberian Dollar
LSL|426|лоти|Lesotho Loti
LYD|434|ливийский динар|Libyan Dinar
MAD|504|марокканский дирхам|Moroccan Dirham
MDL|498|молдавский лей|Moldovan Leu
MGA|969|малагасийский ариари|Malagasy Ariary
MKD|807|македонский денар|Macedonian Denar
MMK|104|мьянманский кьят|Myanmar Kyat
MNT|496|монгольский тугрик|Mongolian Tugrik
MOP|446|патака Макао|Macanese Pataca
MRU|929|мавританская угия|Mauritanian Ouguiya
MUR|480|маврикийская рупия|Mauritian Rupee
MVR|462|мальдивская руфия|Maldivian Rufiyaa
MWK|454|малавийская квача|Malawian Kwacha
MXN|484|мексиканский песо|Mexican Peso
MYR|458|малайзийский ринггит|Malaysian Ringgit
MZN|943|мозамбикский метикал|Mozambican Metical
NAD|516|доллар Намибии|Namibian Dollar
NGN|566|нигерийская найра|Nigerian Naira
NIO|558|никарагуанская кордоба|Nicaraguan Córdoba
NOK|578|норвежская крона|Norwegian Krone
NPR|524|непальская рупия|Nepalese Rupee
NZD|554|новозеландский доллар|New Zealand Dollar
OMR|512|оманский риал|Omani Rial
PAB|590|панамский бальбоа|Panamanian Balboa
PEN|604|перуанский соль|Peruvian Sol
PGK|598|кина Папуа – Новой Гвинеи|Papua New Guinean Kina
PHP|608|филиппинский песо|Philippine Peso
PKR|586|пакистанская рупия|Pakistani Rupee
PLN|985|польский злотый|Polish Zloty
PYG|600|парагвайский гуарани|Paraguayan Guarani
QAR|634|катарский риал|Qatari Riyal
RON|946|румынский лей|Romanian Leu
RSD|941|сербский динар|Serbian Dinar
RUB|643|российский рубль|Russian Ruble
RWF|646|франк Руанды|Rwandan Franc
SAR|682|саудовский риял|Saudi Riyal
SBD|090|доллар Соломоновых Островов|Solomon Islands Dollar
SCR|690|сейшельская рупия|Seychellois Rupee
SDG|938|суданский фунт|Sudanese Pound
SEK|752|шведская крона|Swedish Krona
SGD|702|сингапурский доллар|Singapore Dollar
SHP|654|фунт острова Святой Елены|St. Helena Pound
SLE|925|леоне|Sierra Leonean Leone
SOS|706|сомалийский шиллинг|Somali Shilling
SRD|968|суринамский доллар|Surinamese Dollar
SSP|728|южносуданский фунт|South Sudanese Pound
STN|930|добра Сан-Томе и Принсипи|São Tomé & Príncipe Dobra
SVC|222|Сальвадорский колон|Salvadoran Colón
SYP|760|сирийский фунт|Syrian Pound
SZL|748|свазилендский лилангени|Swazi Lilangeni
THB|764|таиландский бат|Thai Baht
TJS|972|таджикский сомони|Tajikistani Somoni
TMT|934|новый туркменский манат|Turkmenistani Manat
TND|788|тунисский динар|Tunisian Dinar
TOP|776|тонганская паанга|Tongan Paʻanga
TRY|949|турецкая лира|Turkish Lira
TTD|780|доллар Тринидада и Тобаго|Trinidad & Tobago Dollar
TWD|901|новый тайваньский доллар|New Taiwan Dollar
TZS|834|танзанийский шиллинг|Tanzanian Shilling
UAH|980|украинская гривна|Ukrainian Hryvnia
UGX|800|угандийский шиллинг|Ugandan Shilling
USD|840|доллар США|US Dollar
UYU|858|уругвайский песо|Uruguayan Peso
UZS|860|узбекский сум|Uzbekistani Som
VED|926|цифровой боливар|Venezuelan Digital Bolívar
VES|928|венесуэльский боливар|Venezuelan Bolívar
VND|704|вьетнамский донг|Vietnamese Dong
VUV|548|вату Вануату|Vanuatu Vatu
WST|882|самоанская тала|Samoan Tala
XAF|950|франк КФА BEAC|Central African CFA Franc
XCD|951|восточно-карибский доллар|East Caribbean Dollar
XOF|952|франк КФА ВСЕАО|West African CFA Franc
XPF|953|французский тихоокеанский франк|CFP Franc
YER|886|йеменский риал|Yemeni Rial
ZAR|710|южноафриканский рэнд|South African Rand
ZMW|967|замбийская квача|Zambian Kwacha`;
