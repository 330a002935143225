/**
 * Countries of the world by ISO 3166-1, whose codes the Russian classifier OKSM shares: alpha-2, alpha-3,
 * digits, Russian and English name. Codes from Debian's iso-codes 4, names from Unicode CLDR.
 */
export const countryList = `AD|AND|020|Андорра|Andorra
AE|ARE|784|ОАЭ|United Arab Emirates
AF|AFG|004|Афганистан|Afghanistan
AG|ATG|028|Антигуа и Барбуда|Antigua & Barbuda
AI|AIA|660|Ангилья|Anguilla
AL|ALB|008|Албания|Albania
AM|ARM|051|Армения|Armenia
AO|AGO|024|Ангола|Angola
AQ|ATA|010|Антарктида|Antarctica
AR|ARG|032|Аргентина|Argentina
AS|ASM|016|Американское Самоа|American Samoa
AT|AUT|040|Австрия|Austria
AU|AUS|036|Австралия|Australia
AW|ABW|533|Аруба|Aruba
AX|ALA|248|Аландские острова|Åland Islands
AZ|AZE|031|Азербайджан|Azerbaijan
BA|BIH|070|Босния и Герцеговина|Bosnia & Herzegovina
BB|BRB|052|Барбадос|Barbados
BD|BGD|050|Бангладеш|Bangladesh
BE|BEL|056|Бельгия|Belgium
BF|BFA|854|Буркина-Фасо|Burkina Faso
BG|BGR|100|Болгария|Bulgaria
BH|BHR|048|Бахрейн|Bahrain
BI|BDI|108|Бурунди|Burundi
BJ|BEN|204|Бенин|Benin
BL|BLM|652|Сен-Бартелеми|St. Barthélemy
BM|BMU|060|Бермудские острова|Bermuda
BN|BRN|096|Бруней|Brunei
BO|BOL|068|Боливия|Bolivia
BQ|BES|535|Бонэйр, Синт-Эстатиус и Саба|Caribbean Netherlands
BR|BRA|076|Бразилия|Brazil
BS|BHS|044|Багамы|Bahamas
BT|BTN|064|Бутан|Bhutan
BV|BVT|074|остров Буве|Bouvet Island
BW|BWA|072|Ботсвана|Botswana
BY|BLR|112|Беларусь|Belarus
BZ|BLZ|084|Белиз|Belize
CA|CAN|124|Канада|Canada
CC|CCK|166|Кокосовые острова|Cocos (Keeling) Islands
CD|COD|180|Конго - Киншаса|Congo - Kinshasa
CF|CAF|140|Центрально-Африканская Республика|Central African Republic
CG|COG|178|Конго - Браззавиль|Congo - Brazzaville
CH|CHE|756|Швейцария|Switzerland
CI|CIV|384|Кот-д’Ивуар|Côte d’Ivoire
CK|COK|184|острова Кука|Cook Islands
CL|CHL|152|Чили|Chile
CM|CMR|120|Камерун|Cameroon
CN|CHN|156|Китай|China
CO|COL|170|Колумбия|Colombia
CR|CRI|188|Коста-Рика|Costa Rica
CU|CUB|192|Куба|Cuba
CV|CPV|132|Кабо-Верде|Cape Verde
CW|CUW|531|Кюрасао|Curaçao
CX|CXR|162|остров Рождества|Christmas Island
CY|CYP|196|Кипр|Cyprus
CZ|CZE|203|Чехия|Czechia
DE|DEU|276|Германия|Germany
DJ|DJI|262|Джибути|Djibouti
DK|DNK|208|Дания|Denmark
DM|DMA|212|Доминика|Dominica
DO|DOM|214|Доминиканская Республика|Dominican Republic
DZ|DZA|012|Алжир|Algeria
EC|ECU|218|Эквадор|Ecuador
EE|EST|233|Эстония|Estonia
EG|EGY|818|Египет|Egypt
EH|ESH|732|Западная Сахара|Western Sahara
ER|ERI|232|Эритрея|Eritrea
ES|ESP|724|Испания|Spain
ET|ETH|231|Эфиопия|Ethiopia
FI|FIN|246|Финляндия|Finland
FJ|FJI|242|Фиджи|Fiji
FK|FLK|238|Фолклендские острова|Falkland Islands
FM|FSM|583|Федеративные Штаты Микронезии|Micronesia
FO|FRO|234|Фарерские острова|Faroe Islands
FR|FRA|250|Франция|France
GA|GAB|266|Габон|Gabon
GB|GBR|826|Великобритания|United Kingdom
GD|GRD|308|Гренада|Grenada
GE|GEO|268|Грузия|Georgia
GF|GUF|254|Французская Гвиана|French Guiana
GG|GGY|831|Гернси|Guernsey
GH|GHA|288|Гана|Ghana
GI|GIB|292|Гибралтар|Gibraltar
GL|GRL|304|Гренландия|Greenland
GM|GMB|270|Гамбия|Gambia
GN|GIN|324|Гвинея|Guinea
GP|GLP|312|Гваделупа|Guadeloupe
GQ|GNQ|226|Экваториальная Гвинея|Equatorial Guinea
GR|GRC|300|Греция|Greece
GS|SGS|239|Южная Георгия и Южные Сандвичевы острова|South Georgia & South Sandwich Islands
GT|GTM|320|Гватемала|Guatemala
GU|GUM|316|Гуам|Guam
GW|GNB|624|Гвинея-Бисау|Guinea-Bissau
GY|GUY|328|Гайана|Guyana
HK|HKG|344|Гонконг (САР)|Hong Kong SAR China
HM|HMD|334|острова Херд и Макдональд|Heard & McDonald Islands
HN|HND|340|Гондурас|Honduras
HR|HRV|191|Хорватия|Croatia
HT|HTI|332|Гаити|Haiti
HU|HUN|348|Венгрия|Hungary
ID|IDN|360|Индонезия|Indonesia
IE|IRL|372|Ирландия|Ireland
IL|ISR|376|Израиль|Israel
IM|IMN|833|остров Мэн|Isle of Man
IN|IND|356|Индия|India
IO|IOT|086|Британская территория в Индийском океане|British Indian Ocean Territory
IQ|IRQ|368|Ирак|Iraq
IR|IRN|364|Иран|Iran
IS|ISL|352|Исландия|Iceland
IT|ITA|380|Италия|Italy
JE|JEY|832|Джерси|Jersey
JM|JAM|388|Ямайка|Jamaica
JO|JOR|400|Иордания|Jordan
JP|JPN|392|Япония|Japan
KE|KEN|404|Кения|Kenya
KG|KGZ|417|Киргизия|Kyrgyzstan
KH|KHM|116|Камбоджа|Cambodia
KI|KIR|296|Кирибати|Kiribati
KM|COM|174|Коморы|Comoros
KN|KNA|659|Сент-Китс и Невис|St. Kitts & Nevis
KP|PRK|408|КНДР|North Korea
KR|KOR|410|Республика Корея|South Korea
KW|KWT|414|Кувейт|Kuwait
KY|CYM|136|острова Кайман|Cayman Islands
KZ|KAZ|398|Казахстан|Kazakhstan
LA|LAO|418|Лаос|Laos
LB|LBN|422|Ливан|Lebanon
LC|LCA|662|Сент-Люсия|St. Lucia
LI|LIE|438|Лихтенштейн|Liechtenstein
LK|LKA|144|Шри-Ланка|Sri Lanka
LR|LBR|430|Либерия|Liberia
LS|LSO|426|Лесото|Lesotho
LT|LTU|440|Литва|Lithuania
LU|LUX|442|Люксембург|Luxembourg
LV|LVA|428|Латвия|Latvia
LY|LBY|434|Ливия|Libya
MA|MAR|504|Марокко|Morocco
MC|MCO|492|Монако|Monaco
MD|MDA|498|Молдова|Moldova
ME|MNE|499|Черногория|Montenegro
MF|MAF|663|Сен-Мартен|St. Martin
MG|MDG|450|Мадагаскар|Madagascar
MH|MHL|584|Маршалловы острова|Marshall Islands
MK|MKD|807|Северная Македония|North Macedonia
ML|MLI|466|Мали|Mali
MM|MMR|104|Мьянма (Бирма)|Myanmar (Burma)
MN|MNG|496|Монголия|Mongolia
MO|MAC|446|Макао (САР)|Macao SAR China
MP|MNP|580|Северные Марианские острова|Northern Mariana Islands
MQ|MTQ|474|Мартиника|Martinique
MR|MRT|478|Мавритания|Mauritania
MS|MSR|500|Монтсеррат|Montserrat
MT|MLT|470|Мальта|Malta
MU|MUS|480|Маврикий|Mauritius
MV|MDV|462|Мальдивы|Maldives
MW|MWI|454|Малави|Malawi
MX|MEX|484|Мексика|Mexico
MY|MYS|458|Малайзия|Malaysia
MZ|MOZ|508|Мозамбик|Mozambique
NA|NAM|516|Намибия|Namibia
NC|NCL|540|Новая Каледония|New Caledonia
NE|NER|562|Нигер|Niger
NF|NFK|574|остров Норфолк|Norfolk Island
NG|NGA|566|Нигерия|Nigeria
NI|NIC|558|Никарагуа|Nicaragua
NL|NLD|528|Нидерланды|Netherlands
NO|NOR|578|Норвегия|Norway
NP|NPL|524|Непал|Nepal
NR|NRU|520|Науру|Nauru
NU|NIU|570|Ниуэ|Niue
NZ|NZL|554|Новая Зеландия|New Zealand
OM|OMN|512|Оман|Oman
PA|PAN|591|Панама|Panama
PE|PER|604|Перу|Peru
PF|PYF|258|Французская Полинезия|French Polynesia
PG|PNG|598|Папуа — Новая Гвинея|Papua New Guinea
PH|PHL|608|Филиппины|Philippines
PK|PAK|586|Пакистан|Pakistan
PL|POL|616|Польша|Poland
PM|SPM|666|Сен-Пьер и Микелон|St. Pierre & Miquelon
PN|PCN|612|острова Питкэрн|Pitcairn Islands
PR|PRI|630|Пуэрто-Рико|Puerto Rico
PS|PSE|275|Палестинские территории|Palestinian Territories
PT|PRT|620|Португалия|Portugal
PW|PLW|585|Палау|Palau
PY|PRY|600|Парагвай|Paraguay
QA|QAT|634|Катар|Qatar
RE|REU|638|Реюньон|Réunion
RO|ROU|642|Румыния|Romania
RS|SRB|688|Сербия|Serbia
RU|RUS|643|Россия|Russia
RW|RWA|646|Руанда|Rwanda
SA|SAU|682|Саудовская Аравия|Saudi Arabia
SB|SLB|090|Соломоновы острова|Solomon Islands
SC|SYC|690|Сейшельские острова|Seychelles
SD|SDN|729|Судан|Sudan
SE|SWE|752|Швеция|Sweden
SG|SGP|702|Сингапур|Singapore
SH|SHN|654|остров Св. Елены|St. Helena
SI|SVN|705|Словения|Slovenia
SJ|SJM|744|Шпицберген и Ян-Майен|Svalbard & Jan Mayen
SK|SVK|703|Словакия|Slovakia
SL|SLE|694|Сьерра-Леоне|Sierra Leone
SM|SMR|674|Сан-Марино|San Marino
SN|SEN|686|Сенегал|Senegal
SO|SOM|706|Сомали|Somalia
SR|SUR|740|Суринам|Suriname
SS|SSD|728|Южный Судан|South Sudan
ST|STP|678|Сан-Томе и Принсипи|São Tomé & Príncipe
SV|SLV|222|Сальвадор|El Salvador
SX|SXM|534|Синт-Мартен|Sint Maarten
SY|SYR|760|Сирия|Syria
SZ|SWZ|748|Эсватини|Eswatini
TC|TCA|796|Тёркс и Кайкос|Turks & Caicos Islands
TD|TCD|148|Чад|Chad
TF|ATF|260|Французские Южные территории|French Southern Territories
TG|TGO|768|Того|Togo
TH|THA|764|Таиланд|Thailand
TJ|TJK|762|Таджикистан|Tajikistan
TK|TKL|772|Токелау|Tokelau
TL|TLS|626|Восточный Тимор|Timor-Leste
TM|TKM|795|Туркменистан|Turkmenistan
TN|TUN|788|Тунис|Tunisia
TO|TON|776|Тонга|Tonga
TR|TUR|792|Турция|Türkiye
TT|TTO|780|Тринидад и Тобаго|Trinidad & Tobago
TV|TUV|798|Тувалу|Tuvalu
TW|TWN|158|Тайвань|Taiwan
TZ|TZA|834|Танзания|Tanzania
UA|UKR|804|Украина|Ukraine
UG|UGA|800|Уганда|Uganda
UM|UMI|581|Внешние малые острова (США)|U.S. Outlying Islands
US|USA|840|Соединенные Штаты|United States
UY|URY|858|Уругвай|Uruguay
UZ|UZB|860|Узбекистан|Uzbekistan
VA|VAT|336|Ватикан|Vatican City
VC|VCT|670|Сент-Винсент и Гренадины|St. Vincent & Grenadines
VE|VEN|862|Венесуэла|Venezuela
VG|VGB|092|Виргинские острова (Великобритания)|British Virgin Islands
VI|VIR|850|Виргинские острова (США)|U.S. Virgin Islands
VN|VNM|704|Вьетнам|Vietnam
VU|VUT|548|Вануату|Vanuatu
WF|WLF|876|Уоллис и Футуна|Wallis & Futuna
WS|WSM|882|Самоа|Samoa
YE|YEM|887|Йемен|Yemen
YT|MYT|175|Майотта|Mayotte
ZA|ZAF|710|Южно-Африканская Республика|South Africa
ZM|ZMB|894|Замбия|Zambia
ZW|ZWE|716|Зимбабве|Zimbabwe`;
