/**
 * Office-holders whose surname alone stands for a state or organisation in the press: id | from | until | names. Years; an empty field is open. Own list; the
 * holder of an office changes, so a report's date chooses, and the report's own words ("former", "Hungarian prime minister") come first.
 */
export const OFFICE_HOLDERS = `
RU|2000||Vladimir Putin,Putin
RU|2004||Sergei Lavrov,Sergey Lavrov,Lavrov
RU|2012||Dmitry Peskov,Dmitri Peskov,Peskov
RU|2008||Dmitry Medvedev,Medvedev
RU|2012||Yuri Ushakov,Ushakov
RU|2020||Maria Zakharova,Zakharova
RU|2012|2024|Sergei Shoigu,Shoigu
RU|2024||Andrei Belousov,Belousov
UA|2019||Volodymyr Zelensky,Volodymyr Zelenskyy,Vladimir Zelensky,Zelensky,Zelenskyy,Zelenskiy
UA|2020|2025|Andriy Yermak,Yermak
UA|2020|2024|Dmytro Kuleba,Kuleba
UA|2024||Andrii Sybiha,Andriy Sybiha,Sybiha
UA|2025||Rustem Umerov,Umerov
US|2017||Donald Trump,Trump
US|2021|2025|Joe Biden,Biden
US|2025||JD Vance,J.D. Vance,Vance
US|2025||Marco Rubio,Rubio
US|2025||Pete Hegseth,Hegseth
US|2025||Steve Witkoff,Witkoff
US|2025||Keith Kellogg,Kellogg
US|2025||Scott Bessent,Bessent
US|2021|2025|Antony Blinken,Blinken
US|2021|2025|Lloyd Austin
GB|2024||Keir Starmer,Starmer
GB|2022|2024|Rishi Sunak,Sunak
GB|2024||David Lammy,Lammy
GB|2024||John Healey,Healey
FR|2017||Emmanuel Macron,Macron
FR|2022||Sébastien Lecornu,Sebastien Lecornu,Lecornu
FR|2024||Jean-Noël Barrot,Jean-Noel Barrot,Barrot
DE|2025||Friedrich Merz,Merz
DE|2021|2025|Olaf Scholz,Scholz
DE|2023||Boris Pistorius,Pistorius
DE|2005|2021|Angela Merkel,Merkel
DE|2021|2025|Annalena Baerbock,Baerbock
DE|2025||Johann Wadephul,Wadephul
IT|2022||Giorgia Meloni,Meloni
IT|2022||Antonio Tajani,Tajani
IT|2022||Guido Crosetto,Crosetto
ES|2018||Pedro Sánchez,Pedro Sanchez,Sánchez,Sanchez
PL|2023||Donald Tusk,Tusk
PL|2023||Radosław Sikorski,Radoslaw Sikorski,Sikorski
PL|2025||Karol Nawrocki,Nawrocki
HU|2010||Viktor Orban,Viktor Orbán,Orban,Orbán
HU|2014||Peter Szijjarto,Péter Szijjártó,Szijjarto,Szijjártó
SK|2023||Robert Fico,Fico
CZ|2025||Andrej Babiš,Andrej Babis,Babis,Babiš
NL|2024||Dick Schoof,Schoof
DK|2019||Mette Frederiksen,Frederiksen
NO|2021||Jonas Gahr Støre,Jonas Gahr Stoere,Støre
SE|2022||Ulf Kristersson,Kristersson
FI|2024||Alexander Stubb,Stubb
EE|2024||Kristen Michal
LT|2024||Gitanas Nauseda,Gitanas Nausėda,Nauseda,Nausėda
BE|2025||Bart De Wever,De Wever
IE|2025||Micheál Martin,Micheal Martin
GR|2019||Kyriakos Mitsotakis,Mitsotakis
TR|2003||Recep Tayyip Erdogan,Recep Tayyip Erdoğan,Erdogan,Erdoğan
TR|2023||Hakan Fidan,Fidan
BY|1994||Alexander Lukashenko,Lukashenko
CN|2012||Xi Jinping,Xi
CN|2013||Wang Yi
IN|2014||Narendra Modi,Modi
IN|2019||Jaishankar
JP|2025||Sanae Takaichi,Takaichi
JP|2024|2025|Shigeru Ishiba,Ishiba
KR|2025||Lee Jae-myung,Lee Jae Myung
KP|2011||Kim Jong Un,Kim Jong-un
CA|2025||Mark Carney,Carney
CA|2015|2025|Justin Trudeau,Trudeau
AU|2022||Anthony Albanese,Albanese
NZ|2023||Christopher Luxon,Luxon
BR|2023||Luiz Inácio Lula da Silva,Luiz Inacio Lula da Silva,Lula
AR|2023||Javier Milei,Milei
MX|2024||Claudia Sheinbaum,Sheinbaum
VE|2013||Nicolás Maduro,Nicolas Maduro,Maduro
CO|2022||Gustavo Petro,Petro
IL|2022||Benjamin Netanyahu,Netanyahu
IL|2024||Israel Katz
IR|1989||Ali Khamenei,Khamenei
IR|2024||Masoud Pezeshkian,Pezeshkian
IR|2024||Abbas Araghchi,Araghchi
SA|2017||Mohammed bin Salman
EG|2014||Abdel Fattah el-Sisi,Sisi
SY|2024||Ahmed al-Sharaa,al-Sharaa
RS|2017||Aleksandar Vučić,Aleksandar Vucic,Vučić,Vucic
XK|2021||Albin Kurti,Kurti
MD|2020||Maia Sandu,Sandu
AM|2018||Nikol Pashinyan,Pashinyan
AZ|2003||Ilham Aliyev,Aliyev
ZA|2018||Cyril Ramaphosa,Ramaphosa
RW|2000||Paul Kagame,Kagame
CD|2019||Felix Tshisekedi,Félix Tshisekedi,Tshisekedi
KE|2022||William Ruto,Ruto
NG|2023||Bola Tinubu,Tinubu
ET|2018||Abiy Ahmed,Abiy
UG|1986||Yoweri Museveni,Museveni
PK|2024||Shehbaz Sharif
EU|2019||Ursula von der Leyen,von der Leyen
EU|2024||Antonio Costa,António Costa
EU|2024||Kaja Kallas,Kallas
EU|2019|2024|Josep Borrell,Borrell
EU|2019|2024|Charles Michel
NATO|2024||Mark Rutte,Rutte
NATO|2014|2024|Jens Stoltenberg,Stoltenberg
UN|2017||António Guterres,Antonio Guterres,Guterres
IAEA|2019||Rafael Grossi,Grossi
IMF|2019||Kristalina Georgieva
`;
