/**
 * Beside the names of the common locale data, one state a line: ISO 3166-1 alpha-2 code | further names | adjectives | capital and metonyms. An
 * adjective is `stem/endings`. Own list.
 */
export const FRENCH_STATES = `
AF||afgh/an|Kaboul
AL||alban/ais|Tirana
DZ||algér/ien|Alger
AD||andorr/an|
AO||angol/ais|Luanda
AR||argent/in|Buenos Aires
AM||armén/ien|Erevan
AU||austral/ien|Canberra
AT||autrich/ien|Vienne
AZ||azerbaïdjan/ais,azér/i|Bakou
BH||bahreïn/i|Manama
BD||bangladais,bangladaise|Dacca
BY|Biélorussie|biéloruss/e,bélaruss/e|Minsk
BE||belge,belges|
BJ||bénin/ois|Cotonou,Porto-Novo
BO||boliv/ien|La Paz
BA|Bosnie|bosn/ien|Sarajevo
BR||brésil/ien|Brasilia
BG||bulgare,bulgares|Sofia
BF||burkinabè,burkinabé|Ouagadougou
BI||burund/ais|Bujumbura,Gitega
KH||cambodg/ien|Phnom Penh
CM||cameroun/ais|Yaoundé
CA||canad/ien|Ottawa
CF|Centrafrique|centrafric/ain|Bangui
TD||tchad/ien|N'Djamena,Ndjamena,N'Djaména,Ndjaména
CL||chil/ien|
CN||chin/ois|Pékin
CO||colomb/ien|Bogota
CD|République démocratique du Congo,RDC|congol/ais|Kinshasa
CG|Congo||Brazzaville
HR||croate,croates|Zagreb
CU||cub/ain|La Havane
CY||chypriote,chypriotes|Nicosie
CZ|République tchèque|tchèque,tchèques|Prague
DK||dan/ois|Copenhague
DJ||djibout/ien|
EG||égypt/ien|Le Caire
ER||érythr/éen|Asmara
EE||eston/ien|Tallinn
ET||éthiop/ien|Addis-Abeba
FI||finland/ais|Helsinki
FR||franç/ais|Paris,Matignon,Quai d'Orsay
GA||gabon/ais|Libreville
GE||géorg/ien|Tbilissi
DE||allem/and|Berlin
GH||ghan/éen|Accra
GR||grec,grecque,grecs,grecques|Athènes
GT||guatémaltèque,guatémaltèques|
GN||guin/éen|Conakry
GY|Guyana|guyan/ien|Georgetown
HT||haït/ien|Port-au-Prince
HN||hondur/ien|Tegucigalpa
HU||hongr/ois|Budapest
IS||island/ais|Reykjavik
IN||ind/ien|New Delhi
ID||indonés/ien|Jakarta
IR||iran/ien|Téhéran
IQ||irak/ien|Bagdad
IE||irland/ais|Dublin
IL||israél/ien|
IT||ital/ien|Rome
CI||ivoir/ien|Abidjan,Yamoussoukro
JP||japon/ais|Tokyo
JO||jordan/ien|Amman
KZ||kazakh,kazakhe,kazakhs|Astana
KE||kény/an|Nairobi
XK||kosovar,kosovare,kosovars|Pristina
KW||koweït/ien|
KG||kirghize,kirghizes|Bichkek
LA||laot/ien|Vientiane
LV||lett/on|Riga
LB||liban/ais|Beyrouth
LR||libér/ien|Monrovia
LY||liby/en|Tripoli
LT||lituan/ien|Vilnius
MG||malgache,malgaches|Antananarivo
MW||malaw/ien|Lilongwe
MY||malais/ien|Kuala Lumpur
ML||mal/ien|Bamako
MT||malt/ais|La Valette
MR||mauritan/ien|Nouakchott
MU|île Maurice|mauric/ien|
MX||mexic/ain|Mexico
MD||moldave,moldaves|Chisinau
MN||mongol,mongole,mongols|Oulan-Bator
ME||monténégr/in|Podgorica
MA||maroc/ain|Rabat
MZ||mozambic/ain|Maputo
MM|Birmanie|birm/an|Naypyidaw
NP||népal/ais|Katmandou
NL|Hollande|néerland/ais|La Haye
NZ||néo-zéland/ais|Wellington
NI||nicaragu/ayen|Managua
NE||nigér/ien|Niamey
NG||nigér/ian|Abuja
KP||nord-cor/éen|Pyongyang
MK||macédon/ien|Skopje
NO||norvég/ien|Oslo
OM||oman/ais|Mascate
PK||pakistan/ais|Islamabad
PS|Palestine|palestin/ien|Ramallah
PA||paname/en|
PY||paraguay/en|Asuncion
PE||péruv/ien|Lima
PH||philipp/in|Manille
PL||polon/ais|Varsovie
PT||portug/ais|Lisbonne
QA||qatar/ien,qatar/i|Doha
RO||roum/ain|Bucarest
RU||russe,russes|Moscou,Kremlin
RW||rwand/ais|Kigali
SA||saoud/ien|Riyad
SN||sénégal/ais|Dakar
RS||serbe,serbes|Belgrade
SL||sierra-léon/ais|Freetown
SG||singapour/ien|
SK||slovaque,slovaques|Bratislava
SI||slov/ène|Ljubljana
SO||somal/ien|Mogadiscio
ZA||sud-afric/ain|Pretoria
KR||sud-cor/éen|Séoul
SS||sud-soudan/ais|Djouba
ES||espagn/ol|Madrid
LK||sri-lank/ais|Colombo
SD||soudan/ais|Khartoum
SE||suéd/ois|Stockholm
CH||suisse,suisses,helvétique|Berne
SY||syr/ien|Damas
TW||taïwan/ais|Taipei
TJ||tadjike,tadjik,tadjiks|Douchanbé
TZ||tanzan/ien|Dodoma
TH||thaïland/ais|Bangkok
TG||togol/ais|Lomé
TN||tunis/ien|Tunis
TR||turc,turque,turcs,turques|Ankara
TM||turkmène,turkmènes|Achgabat
UG||ougand/ais|Kampala
UA||ukrain/ien|Kiev,Kyiv
AE|Émirats|émirat/i|Abou Dabi
GB|Grande-Bretagne,Angleterre|britannique,britanniques|Londres,Downing Street
US|Amérique,USA|améric/ain,états-un/ien|Washington,Maison Blanche,Maison-Blanche
UY||uruguay/en|Montevideo
UZ||ouzbek,ouzbèke,ouzbeks|Tachkent
VE||vénézuél/ien|Caracas
VN||vietnam/ien|Hanoï
YE||yémén/ite|Sanaa
ZM||zamb/ien|Lusaka
ZW||zimbabw/éen|Harare
VA|Saint-Siège||
EC||équator/ien|Quito
CR||costaric/ien|
DO||dominic/ain|Saint-Domingue
SV||salvador/ien|
JM||jamaïc/ain|
GM||gamb/ien|Banjul
GW||bissau-guin/éen|Bissau
GQ||équatoguin/éen|Malabo
NA||namib/ien|Windhoek
BW||botswan/ais|Gaborone
LS||lesoth/an|Maseru
FJ||fidj/ien|Suva
KM||comor/ien|Moroni
SC||seychell/ois|
SR||surinam/ais|Paramaribo
TL||timor/ais|Dili
BT||bhoutan/ais|Thimphou
MV||maldiv/ien|
LU||luxembourge/ois|
CV||cap-verd/ien|Praia
`;

/** Bodies and armed groups, one a line: id | names. Own list. */
export const FRENCH_ORGANISATIONS = `
EU|Union européenne,UE,Commission européenne,Conseil européen,Parlement européen,Bruxelles,Vingt-Sept
UN|Nations unies,Nations Unies,ONU,Conseil de sécurité,Conseil de sécurité de l'ONU,Conseil de sécurité des Nations unies,Assemblée générale des Nations unies
NATO|OTAN,Otan,Alliance atlantique
AU-ORG|Union africaine,UA
ECOWAS|Cédéao,CEDEAO,Communauté économique des États de l'Afrique de l'Ouest
OSCE|OSCE
IMF|FMI,Fonds monétaire international
WORLD-BANK|Banque mondiale
IAEA|AIEA,Agence internationale de l'énergie atomique
ICC|CPI,Cour pénale internationale
ICJ|CIJ,Cour internationale de justice
OPEC|OPEP,Opep
WTO|OMC,Organisation mondiale du commerce
WHO|OMS,Organisation mondiale de la santé
ARAB-LEAGUE|Ligue arabe
SADC|SADC
ASEAN|ASEAN,Asean
G7|G7
G20|G20
BRICS|BRICS,Brics
HAMAS|Hamas
HEZBOLLAH|Hezbollah
HOUTHIS|Houthis
TALIBAN|Talibans,Taliban
M23|M23
IL|Tsahal
UNHCR|HCR,Haut-Commissariat pour les réfugiés,Haut-Commissariat des Nations unies pour les réfugiés
UNICEF|Unicef,UNICEF
WFP|PAM,Programme alimentaire mondial
GCC|Conseil de coopération du Golfe,CCG
AFDB|Banque africaine de développement,BAD
RSF|Forces de soutien rapide,FSR
ICRC|CICR,Croix-Rouge
`;

/** Holders of offices whose names French spells in its own way: id | first year | last year | names. Own list. */
export const FRENCH_PERSONS = `
RU|2000||Vladimir Poutine,Poutine
RU|2004||Sergueï Lavrov
RU|2012||Dmitri Peskov
BY|1994||Alexandre Loukachenko,Loukachenko
IL|2022||Benyamin Netanyahou,Nétanyahou,Netanyahou
TR|2003||Recep Tayyip Erdoğan,Erdoğan
SY|2024||Ahmed al-Charaa,al-Charaa
IR|2024||Abbas Araghtchi,Araghtchi
AZ|2003||Ilham Aliev,Aliev
AM|2018||Nikol Pachinian,Pachinian
SN|2024||Bassirou Diomaye Faye,Diomaye Faye
ML|2021||Assimi Goïta,Goïta
NE|2023||Abdourahamane Tiani,Tiani
BF|2022||Ibrahim Traoré
TD|2021||Mahamat Idriss Déby
DZ|2019||Abdelmadjid Tebboune,Tebboune
TN|2019||Kaïs Saïed
`;
