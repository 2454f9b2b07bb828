/** ISO 3166-1, five letters a state: its two-letter code, then its three-letter code. */
export const ALPHA_3 =
  "ADAND AEARE AGATG AIAIA AOAGO ATAUT AXALA BABIH BBBRB BDBGD BGBGR BIBDI BJBEN BNBRN BYBLR CDCOD CFCAF CGCOG CLCHL CMCMR CNCHN CVCPV CWCUW DKDNK EEEST FKFLK FMFSM FOFRO GAGAB GBGBR GDGRD GEGEO GLGRL GNGIN GPGLP GQGNQ GRGRC GTGTM GWGNB GYGUY HNHND HUHUN IEIRL ILISR IQIRQ ISISL JMJAM KHKHM KMCOM KNKNA KPPRK KRKOR KWKWT KYCYM KZKAZ LCLCA LKLKA LRLBR LYLBY MAMAR MDMDA MEMNE MGMDG MHMHL MKMKD MNMNG MOMAC MRMRT MTMLT MUMUS MVMDV MWMWI MXMEX MZMOZ NENER NGNGA NINIC NLNLD NPNPL NRNRU NZNZL PGPNG PKPAK PLPOL PRPRI PTPRT PWPLW PYPRY RSSRB SBSLB SCSYC SDSDN SESWE SISVN SKSVK SMSMR SNSEN SRSUR SSSSD STSTP SVSLV SZSWZ TDTCD TJTJK TLTLS TMTKM TOTON TRTUR TVTUV TZTZA UAUKR UYURY VAVAT VNVNM WFWLF WSWSM XKXKX YEYEM ZAZAF ZMZMB ZWZWE AFAFG ALALB ARARG AUAUS AZAZE BEBEL BFBFA BHBHR BOBOL BRBRA BSBHS BTBTN BWBWA BZBLZ CACAN CHCHE CICIV COCOL CRCRI CUCUB CYCYP CZCZE DEDEU DJDJI DMDMA DODOM DZDZA ECECU EGEGY EHESH ERERI ESESP ETETH FIFIN FJFJI FRFRA GHGHA GMGMB HKHKG HRHRV HTHTI IDIDN ININD IRIRN ITITA JOJOR JPJPN KEKEN KGKGZ KIKIR LALAO LBLBN LILIE LSLSO LTLTU LULUX LVLVA MCMCO MLMLI MMMMR MYMYS NANAM NONOR OMOMN PAPAN PEPER PHPHL PSPSE QAQAT ROROU RURUS RWRWA SASAU SGSGP SLSLE SOSOM SYSYR TGTGO THTHA TNTUN TTTTO TWTWN UGUGA USUSA UZUZB VCVCT VEVEN VUVUT";

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
