/**
 * The states of the United Nations and a few more, one a line: ISO 3166-1 alpha-2 code | names | adjectives and demonyms | capital and metonyms.
 * Alternatives are divided by commas. Own list. A word that also means something else (`Chad`, `Polish`, `Turkey`) counts only with its capital.
 */
export const STATES = `
AF|Afghanistan|Afghan,Afghans|Kabul
AL|Albania|Albanian,Albanians|Tirana
DZ|Algeria|Algerian,Algerians|Algiers
AD|Andorra|Andorran|Andorra la Vella
AO|Angola|Angolan,Angolans|Luanda
AG|Antigua and Barbuda|Antiguan|
AR|Argentina|Argentine,Argentinian,Argentines|Buenos Aires,Casa Rosada
AM|Armenia|Armenian,Armenians|Yerevan
AU|Australia|Australian,Australians|Canberra
AT|Austria|Austrian,Austrians|Vienna,Ballhausplatz
AZ|Azerbaijan|Azerbaijani,Azeri,Azerbaijanis|Baku
BS|Bahamas,The Bahamas|Bahamian|Nassau
BH|Bahrain|Bahraini,Bahrainis|Manama
BD|Bangladesh|Bangladeshi,Bangladeshis|Dhaka
BB|Barbados|Barbadian|Bridgetown
BY|Belarus|Belarusian,Belarusians,Belarussian|Minsk
BE|Belgium|Belgian,Belgians|
BZ|Belize|Belizean|Belmopan
BJ|Benin|Beninese|Porto-Novo,Cotonou
BT|Bhutan|Bhutanese|Thimphu
BO|Bolivia|Bolivian,Bolivians|La Paz
BA|Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian,Bosnians|Sarajevo
BW|Botswana|Motswana,Batswana|Gaborone
BR|Brazil|Brazilian,Brazilians|Brasilia,Brasília,Planalto,Itamaraty
BN|Brunei|Bruneian|Bandar Seri Begawan
BG|Bulgaria|Bulgarian,Bulgarians|Sofia
BF|Burkina Faso|Burkinabe|Ouagadougou
BI|Burundi|Burundian,Burundians|Bujumbura,Gitega
CV|Cape Verde,Cabo Verde|Cape Verdean|Praia
KH|Cambodia|Cambodian,Cambodians|Phnom Penh
CM|Cameroon|Cameroonian,Cameroonians|Yaounde
CA|Canada|Canadian,Canadians|Ottawa
CF|Central African Republic|Central African|Bangui
TD|Chad|Chadian,Chadians|N'Djamena
CL|Chile|Chilean,Chileans|Santiago,La Moneda
CN|China,People's Republic of China,PRC|Chinese|Beijing,Zhongnanhai
CO|Colombia|Colombian,Colombians|Bogota,Bogotá,Casa de Nariño
KM|Comoros|Comorian|Moroni
CG|Republic of the Congo,Congo-Brazzaville|Congolese|Brazzaville
CD|Democratic Republic of the Congo,Democratic Republic of Congo,DR Congo,DRC,Congo|Congolese|Kinshasa
CR|Costa Rica|Costa Rican,Costa Ricans|San José
CI|Ivory Coast,Cote d'Ivoire,Côte d'Ivoire|Ivorian,Ivorians|Abidjan,Yamoussoukro
HR|Croatia|Croatian,Croatians,Croat|Zagreb
CU|Cuba|Cuban,Cubans|Havana
CY|Cyprus|Cypriot,Cypriots|Nicosia
CZ|Czech Republic,Czechia|Czech,Czechs|Prague
DK|Denmark|Danish,Danes,Dane|Copenhagen,Folketing,Christiansborg
DJ|Djibouti|Djiboutian|
DM|Dominica||Roseau
DO|Dominican Republic|Dominican,Dominicans|Santo Domingo
EC|Ecuador|Ecuadorian,Ecuadorean|Quito
EG|Egypt|Egyptian,Egyptians|Cairo
SV|El Salvador|Salvadoran,Salvadorans|San Salvador
GQ|Equatorial Guinea|Equatoguinean|Malabo
ER|Eritrea|Eritrean,Eritreans|Asmara
EE|Estonia|Estonian,Estonians|Tallinn
SZ|Eswatini,Swaziland|Swazi|Mbabane
ET|Ethiopia|Ethiopian,Ethiopians|Addis Ababa
FJ|Fiji|Fijian,Fijians|Suva
FI|Finland|Finnish,Finns|Helsinki,Eduskunta
FR|France|French,Frenchman|Paris,Elysee,Élysée,Elysee Palace,Élysée Palace,Quai d'Orsay,Matignon
GA|Gabon|Gabonese|Libreville
GM|Gambia,The Gambia|Gambian,Gambians|Banjul
GE|Georgia|Georgian,Georgians|Tbilisi
DE|Germany|German,Germans|Berlin,Bundestag,Bundeswehr,Bundesrat
GH|Ghana|Ghanaian,Ghanaians|Accra
GR|Greece|Greek,Greeks|Athens
GD|Grenada|Grenadian|
GT|Guatemala|Guatemalan,Guatemalans|Guatemala City
GN|Guinea|Guinean,Guineans|Conakry
GW|Guinea-Bissau|Bissau-Guinean|Bissau
GY|Guyana|Guyanese|Georgetown
HT|Haiti|Haitian,Haitians|Port-au-Prince
HN|Honduras|Honduran,Hondurans|Tegucigalpa
HU|Hungary|Hungarian,Hungarians|Budapest
IS|Iceland|Icelandic,Icelanders|Reykjavik,Althing
IN|India|Indian,Indians|New Delhi,Delhi,South Block,Lok Sabha
ID|Indonesia|Indonesian,Indonesians|Jakarta
IR|Iran,Islamic Republic|Iranian,Iranians|Tehran,Teheran
IQ|Iraq|Iraqi,Iraqis|Baghdad
IE|Ireland|Irish|Dublin,Taoiseach,Oireachtas,Dáil
IL|Israel|Israeli,Israelis|Tel Aviv,Jerusalem,Knesset
IT|Italy|Italian,Italians|Rome,Quirinal,Palazzo Chigi,Farnesina,Quirinale
JM|Jamaica|Jamaican,Jamaicans|
JP|Japan|Japanese|Tokyo,Diet of Japan,Kantei
JO|Jordan|Jordanian,Jordanians|Amman
KZ|Kazakhstan|Kazakh,Kazakhs,Kazakhstani|Astana
KE|Kenya|Kenyan,Kenyans|Nairobi
KI|Kiribati||South Tarawa,Tarawa
KP|North Korea,DPRK|North Korean,North Koreans|Pyongyang
KR|South Korea,Republic of Korea|South Korean,South Koreans|Seoul,Blue House
KW|Kuwait|Kuwaiti,Kuwaitis|Kuwait City
KG|Kyrgyzstan|Kyrgyz|Bishkek
LA|Laos|Laotian,Lao|Vientiane
LV|Latvia|Latvian,Latvians|Riga
LB|Lebanon|Lebanese|Beirut
LS|Lesotho|Basotho|Maseru
LR|Liberia|Liberian,Liberians|Monrovia
LY|Libya|Libyan,Libyans|Tripoli,Benghazi
LI|Liechtenstein||Vaduz
LT|Lithuania|Lithuanian,Lithuanians|Vilnius
LU|Luxembourg|Luxembourgish|
MG|Madagascar|Malagasy|Antananarivo
MW|Malawi|Malawian,Malawians|Lilongwe
MY|Malaysia|Malaysian,Malaysians|Kuala Lumpur,Putrajaya
MV|Maldives,The Maldives|Maldivian|Malé
ML|Mali|Malian,Malians|Bamako
MT|Malta|Maltese|Valletta
MH|Marshall Islands|Marshallese|Majuro
MR|Mauritania|Mauritanian,Mauritanians|Nouakchott
MU|Mauritius|Mauritian|Port Louis
MX|Mexico|Mexican,Mexicans|Mexico City
FM|Micronesia|Micronesian|Palikir
MD|Moldova|Moldovan,Moldovans|Chisinau,Chișinău
MC|Monaco|Monegasque|
MN|Mongolia|Mongolian,Mongolians|Ulaanbaatar
ME|Montenegro|Montenegrin,Montenegrins|Podgorica
MA|Morocco|Moroccan,Moroccans|Rabat
MZ|Mozambique|Mozambican,Mozambicans|Maputo
MM|Myanmar,Burma|Burmese|Naypyidaw
NA|Namibia|Namibian,Namibians|Windhoek
NR|Nauru|Nauruan|Yaren
NP|Nepal|Nepali,Nepalese|Kathmandu
NL|Netherlands,The Netherlands,Holland|Dutch|The Hague,Amsterdam,Binnenhof
NZ|New Zealand|New Zealander,New Zealanders|Wellington
NI|Nicaragua|Nicaraguan,Nicaraguans|Managua
NE|Niger|Nigerien|Niamey
NG|Nigeria|Nigerian,Nigerians|Abuja
MK|North Macedonia,Macedonia|Macedonian,North Macedonian,Macedonians|Skopje
NO|Norway|Norwegian,Norwegians|Oslo,Storting
OM|Oman|Omani,Omanis|Muscat
PK|Pakistan|Pakistani,Pakistanis|Islamabad,Rawalpindi
PW|Palau|Palauan|Ngerulmud
PS|Palestine,Palestinian Authority|Palestinian,Palestinians|Ramallah
PA|Panama|Panamanian,Panamanians|Panama City
PG|Papua New Guinea|Papua New Guinean|Port Moresby
PY|Paraguay|Paraguayan|Asuncion
PE|Peru|Peruvian,Peruvians|Lima
PH|Philippines,The Philippines|Philippine,Filipino,Filipinos|Manila,Malacañang,Malacanang
PL|Poland|Polish,Poles|Warsaw,Sejm
PT|Portugal|Portuguese|Lisbon
QA|Qatar|Qatari,Qataris|Doha
RO|Romania|Romanian,Romanians|Bucharest
RU|Russia,Russian Federation|Russian,Russians|Moscow,Kremlin,Duma,State Duma
RW|Rwanda|Rwandan,Rwandans|Kigali
KN|Saint Kitts and Nevis||Basseterre
LC|Saint Lucia||Castries
VC|Saint Vincent and the Grenadines||Kingstown
WS|Samoa|Samoan|Apia
SM|San Marino||
ST|Sao Tome and Principe||São Tomé
SA|Saudi Arabia|Saudi,Saudis,Saudi Arabian|Riyadh
SN|Senegal|Senegalese|Dakar
RS|Serbia|Serbian,Serbians,Serb,Serbs|Belgrade
SC|Seychelles|Seychellois|
SL|Sierra Leone|Sierra Leonean|Freetown
SG|Singapore|Singaporean,Singaporeans|
SK|Slovakia|Slovak,Slovakian,Slovaks|Bratislava
SI|Slovenia|Slovenian,Slovene,Slovenes|Ljubljana
SB|Solomon Islands|Solomon Islander|Honiara
SO|Somalia|Somali,Somalis|Mogadishu
ZA|South Africa|South African,South Africans|Pretoria
SS|South Sudan|South Sudanese|Juba
ES|Spain|Spanish,Spaniards|Madrid,Moncloa
LK|Sri Lanka|Sri Lankan,Sri Lankans|Colombo
SD|Sudan|Sudanese|Khartoum,Port Sudan
SR|Suriname|Surinamese|Paramaribo
SE|Sweden|Swedish,Swedes|Stockholm,Riksdag,Rosenbad
CH|Switzerland|Swiss|Bern,Berne,Federal Council,Federal Palace
SY|Syria|Syrian,Syrians|Damascus
TW|Taiwan|Taiwanese|Taipei
TJ|Tajikistan|Tajik,Tajiks|Dushanbe
TZ|Tanzania|Tanzanian,Tanzanians|Dar es Salaam,Dodoma
TH|Thailand|Thai,Thais|Bangkok
TL|Timor-Leste,East Timor|Timorese|Dili
TG|Togo|Togolese|Lome
TO|Tonga|Tongan|Nuku'alofa
TT|Trinidad and Tobago|Trinidadian|Port of Spain
TN|Tunisia|Tunisian,Tunisians|Tunis
TR|Turkey,Türkiye,Turkiye|Turkish,Turks|Ankara
TM|Turkmenistan|Turkmen|Ashgabat
TV|Tuvalu|Tuvaluan|Funafuti
UG|Uganda|Ugandan,Ugandans|Kampala
UA|Ukraine|Ukrainian,Ukrainians|Kyiv,Kiev,Verkhovna Rada,Rada,Bankova
AE|United Arab Emirates,UAE,Emirates|Emirati,Emiratis|Abu Dhabi
GB|United Kingdom,Britain,Great Britain,UK,U.K.,England|British,Britons,Briton,Anglo|London,Downing Street,Whitehall,Westminster,Number 10,No 10,Foreign Office,Home Office
US|United States,United States of America,US,U.S.,USA,U.S.A.,America|American,Americans|Washington,White House,Pentagon,State Department,Capitol Hill,Trump administration,Biden administration,Congress,Oval Office,Senate,Foggy Bottom,Treasury Department
UY|Uruguay|Uruguayan|Montevideo
UZ|Uzbekistan|Uzbek,Uzbeks|Tashkent
VU|Vanuatu|Vanuatuan,Ni-Vanuatu|Port Vila
VA|Holy See,Vatican|Vatican|Vatican City
VE|Venezuela|Venezuelan,Venezuelans|Caracas,Miraflores
VN|Vietnam|Vietnamese|Hanoi
YE|Yemen|Yemeni,Yemenis|Sanaa,Sana'a
ZM|Zambia|Zambian,Zambians|Lusaka
ZW|Zimbabwe|Zimbabwean,Zimbabweans|Harare
XK|Kosovo|Kosovar,Kosovan,Kosovars|Pristina
GL|Greenland|Greenlandic,Greenlander,Greenlanders|Nuuk
FO|Faroe Islands,Faroes|Faroese|Tórshavn,Torshavn
EH|Western Sahara|Sahrawi,Sahrawis|Laayoune
`;
