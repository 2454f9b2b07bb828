/** Organisations and armed groups, one a line: id | names. The first name is the title a new member gets. */
export const ORGANISATIONS = `
EU|European Union,EU,European Commission,European Council,Council of the European Union,European Parliament,Brussels,Berlaymont,EU Commission,European Commissioner,the Commission,the Commission President,the High Representative,the enlargement commissioner,the trade commissioner,the climate commissioner,the energy commissioner,the competition commissioner,the fisheries commissioner,the agriculture commissioner,the budget commissioner,the home affairs commissioner,the defence commissioner,European Central Bank
UN|United Nations,UN,the General Assembly,the Secretary-General,the Secretariat,U.N.,UN Secretariat,UN Security Council,United Nations Security Council,Security Council,UN General Assembly,General Assembly
NATO|NATO,Nato,North Atlantic Treaty Organization,North Atlantic Council
AU-ORG|African Union,AU Commission,AU Peace and Security Council
ECOWAS|ECOWAS,Economic Community of West African States,Ecowas
ASEAN|ASEAN,Association of Southeast Asian Nations,Asean
OSCE|OSCE,Organization for Security and Co-operation in Europe
IMF|IMF,International Monetary Fund,the Fund
WORLD-BANK|World Bank
IAEA|IAEA,International Atomic Energy Agency,UN nuclear watchdog
ICC|ICC,International Criminal Court
ICJ|ICJ,International Court of Justice
OPEC|OPEC,Opec,OPEC+
WTO|WTO,World Trade Organization,World Trade Organisation
WHO|WHO,World Health Organization,World Health Assembly,World Health Organisation
IGAD|IGAD
SADC|SADC,Southern African Development Community
EAC|East African Community
GCC|GCC,Gulf Cooperation Council
ARAB-LEAGUE|Arab League,League of Arab States
CARICOM|CARICOM,Caricom
G7|G7,G-7,Group of Seven
G77|G77,G-77,Group of 77
QUAD|Quad
SCO|Shanghai Cooperation Organisation,SCO
CSTO|CSTO,Collective Security Treaty Organization
OAS|OAS,Organization of American States
UNSC-P5|P5
ADB|Asian Development Bank
AFDB|African Development Bank
WFP|World Food Programme,WFP
UNHCR|UNHCR
UNICEF|UNICEF,Unicef
UNIFIL|UNIFIL,Unifil
MONUSCO|MONUSCO,Monusco
FATAH|Fatah
SDF|Syrian Democratic Forces,SDF
POLISARIO|Polisario Front,Polisario
WAGNER|Wagner
G20|G20,G-20,Group of 20,Group of Twenty
BRICS|BRICS,Brics
ICRC|ICRC,International Committee of the Red Cross,Red Cross
GCF|Green Climate Fund
EBRD|EBRD,European Bank for Reconstruction and Development
EIB|EIB,European Investment Bank
HAMAS|Hamas
HEZBOLLAH|Hezbollah,Hizbollah
HOUTHIS|Houthis,Houthi movement,Houthi,Ansar Allah
TALIBAN|Taliban
RSF|Rapid Support Forces,RSF
M23|M23
TPLF|TPLF,Tigray People's Liberation Front
PKK|PKK
FARC|FARC
AOSIS|Alliance of Small Island States,AOSIS
V20|V20
`;

/** Groups without a membership of their own in the codes, one a line: slug | names. */
export const GROUPS = `
coalition-of-the-willing|Coalition of the Willing,coalition of the willing,coalition of volunteers
europe|Europe,European,Europeans,European leaders,European governments,European capitals,European countries,European nations,European states,European allies,European officials,European powers,Continental leaders,Old World
west|West,the West,Western,Western countries,Western leaders,Western allies,Western capitals,Western governments,Western powers,Western officials
global-south|Global South
arab-states|Arab states,Arab countries,Arab leaders,Gulf states
african-states|African states,African countries,African leaders,African nations
developing-countries|developing countries,developing nations,poor countries,poorer nations,poorer countries,vulnerable nations,vulnerable countries,island states,small island states,least developed countries
rich-countries|rich countries,rich nations,wealthy countries,wealthy nations,developed countries,developed nations,industrialised countries,industrialized countries
donors|donors,donor countries,international donors,donor governments
troop-contributors|troop contributors,troop-contributing countries,contributing countries,contributing nations
baltic-states|Baltic states,Baltics,Baltic countries
nordic-states|Nordic countries,Nordics,Nordic states
visegrad|Visegrad Four,Visegrad group
weimar|Weimar Triangle,Weimar group
ramstein|Ramstein group,Ukraine Defence Contact Group,Ukraine Defense Contact Group
e3|E3
`;
