/**
 * ISO 3166-1, packed for its size: three-letter codes whose two-letter code is their first and second letter, those where it is their first and
 * third, a word for each first letter with the other two of each code behind it; then the rest, a word each: its two-letter code before its
 * three-letter code.
 */
export const ALPHA_3 = {
  second:
    "AFGIALBRGUSZE BELFAGRHROLRATNWA CANHEIVMROLRIUBYPZE DEUJIMAOMZA ECUGYRISPTH FINJIRA GABBREOHAMBRCTM HKGNDRVTIUN IDNNDRNSLTA JORPN KENGZHMIRNAWT LAOBNCAIEKASOTUUXVA MARCODAHLKDLIMRNGRTUSWIYS NAMERGAICLDORPLRUZL OMN PANERHLRISE QAT ROUUSWA SAUDNGPLEMROMSDTPYR TGOHAJKLSONTOWNZA UGASAZB VATCTENNMUT WSM XKX YEM ZAFMBWE",
  third:
    "AGONDRETGUT BDIGDHSLZRBRN CAFHLHNODOGPVUW DNK ESH FLKROSM GINLPNQRDRLUY IRQ JAM KAZOR LBRBY MDGDVEXLTNEOZ PAKLWNGOLRTRY SENLBLVURVKWEWZYC TCDKMUNURUV URY WLF",
  other: "AXALA BABIH BJBEN BYBLR EEEST GWGNB IEIRL ILISR KMCOM KPPRK KYCYM MOMAC RSSRB SISVN UAUKR",
};

/**
 * Names in common use beside the ones of CLDR, one line for each that they mean; a two-letter code
 * stands first where it has one. A capital stands for no government here: who speaks through it is for the analyst to say.
 */
export const VARIANTS = [
  "GB|Britain|Great Britain|UK|U.K.",
  "US|USA|U.S.|America|United States of America",
  "RU|Russian Federation",
  "Kyiv|Kiev",
  "CN|PRC|People's Republic of China",
  "TW|Republic of China|Chinese Taipei",
  "KP|DPRK|North Korea",
  "KR|ROK|South Korea|Republic of Korea",
  "NL|Holland|The Netherlands",
  "CZ|Czech Republic|Czechia",
  "CI|Ivory Coast|Côte d'Ivoire",
  "MM|Burma|Myanmar",
  "TR|Turkey|Türkiye|Turkiye",
  "MK|Macedonia|North Macedonia|FYROM",
  "SZ|Swaziland|Eswatini",
  "CV|Cape Verde|Cabo Verde",
  "TL|East Timor|Timor-Leste",
  "CD|DRC|Congo-Kinshasa|Democratic Republic of the Congo",
  "CG|Congo-Brazzaville|Republic of the Congo",
  "BY|Belorussia|Belarus",
  "MD|Moldavia|Moldova",
  "IR|Persia|Iran",
  "LK|Ceylon|Sri Lanka",
  "VA|Holy See|Vatican",
  "SY|Syria",
  "LA|Laos|Lao PDR",
  "VN|Viet Nam|Vietnam",
  "BN|Brunei|Brunei Darussalam",
  "PS|Palestine|State of Palestine",
  "AE|UAE|Emirates",
  "SA|Saudi",
  "BA|Bosnia|Bosnia-Herzegovina|BiH",
  "DE|Federal Republic of Germany",
  "FR|French Republic",
  "EU|European Union",
  "UN|United Nations|UNO",
  "NATO|North Atlantic Treaty Organization|North Atlantic Treaty Organisation|Atlantic Alliance",
  "OSCE|Organization for Security and Co-operation in Europe",
].map((line) => line.split("|"));
