/**
 * Words that show a capitalised name to be an organisation, a place or a people, not a person. Lower case.
 * What belongs here: heads (“… University”), well-known bodies by one word, countries, regions and large towns.
 */

/** A name that holds one of these is an organisation. */
export const organisationHeads = `
academy administration agency airlines airways alliance army assembly associates association authority bank bar board
broadcasting brothers bureau cabinet campaign center centre chamber charity church city clinic club coalition college commission
committee companies company conference congress consortium corp corporation council county court department
directorate division dynamics enterprises exchange federation fellowship festival force forces forum foundation
front fund gazette group guard guild herald holdings hospital house inc incorporated industries initiative insider
institute institution intelligence international journal junction labs laboratory league library limited llc
llp ltd magazine media ministry mission monitor motors movement museum nations network networks news newspaper
observatory office organisation organization pac parliament partners partnership party patrol police post
press project radio railway records register reserve review school schools security senate service services
society solutions star state states store studios summit supreme syndicate systems team technologies telegraph television
times today treasury tribune trust union united university ventures watch weekly works workers voice
plc gmbh ag mills airline brewery dairy logistics pharmaceuticals shipping foods steel commons pentagon kremlin vatican capitol legislature administration panel caucus roundtable observer
republicans democrats conservatives liberals americans tories whigs economist atlantic guardian
`

/** Bodies and outlets that are known by one word. */
export const knownOrganisations = `
reuters bloomberg politico facebook google twitter microsoft amazon apple youtube instagram wikipedia buzzfeed
vox slate salon newsweek xinhua interpol nasa nato unesco unicef greenpeace oxfam amnesty tesla boeing airbus
toyota samsung uber netflix breitbart gawker isis isil hamas hezbollah taliban quinnipiac gallup ipsos congress senate
parliament pentagon kremlin vatican bundestag knesset hollywood washington wikileaks univision telemundo msnbc cnn
`

/** Countries, regions, towns, seas. */
export const placeNames = `
afghanistan africa alabama alaska albania algeria america amsterdam angola antarctica argentina arizona arkansas
armenia asia athens atlanta atlantic auckland australia austria azerbaijan baghdad bahrain baltimore bangkok bangladesh
barcelona beijing belarus belfast belgium berlin birmingham bolivia bosnia boston brazil brisbane bristol britain
brooklyn brussels budapest bulgaria burma cairo calgary california cambodia cambridge cameroon canada caribbean cardiff
charlotte chicago chile china cincinnati cleveland colombia colorado connecticut copenhagen croatia cuba
cyprus dallas delaware delhi denmark denver detroit dhaka dubai dublin ecuador edinburgh egypt england eritrea estonia
ethiopia europe fiji finland florida france frankfurt gaza geneva georgia germany ghana glasgow greece greenland
guatemala guyana haiti hamburg hanoi havana hawaii helsinki hiroshima honduras houston hungary iceland idaho illinois india
indiana indianapolis indonesia iowa iran iraq ireland islamabad israel istanbul italy jakarta jamaica japan
jerusalem johannesburg jordan kabul kansas karachi kazakhstan kentucky kenya kiev korea kosovo kuwait kyiv lagos
laos latvia lebanon leeds leicester liberia libya lima lisbon lithuania liverpool london luxembourg macedonia
madrid maine malaysia mali malta manchester manhattan manila maryland massachusetts mecca melbourne memphis mexico miami
michigan milan milwaukee minneapolis minnesota mississippi missouri moldova mongolia montana montreal morocco
moscow mozambique mumbai munich myanmar nairobi namibia nashville nebraska nepal netherlands nevada newcastle
nicaragua niger nigeria norway nottingham ohio oklahoma oman ontario oregon orlando osaka oslo ottawa oxford
pacific pakistan palestine panama paraguay paris pennsylvania peru perth philadelphia philippines phoenix
pittsburgh poland portugal prague qatar quebec queensland riyadh romania rome russia rwanda sacramento
santiago scotland seattle senegal seoul serbia shanghai sheffield siberia singapore slovakia slovenia somalia
spain stockholm sudan sweden switzerland sydney syria taipei taiwan tanzania tehran tennessee texas thailand tibet
tokyo toronto tripoli tunisia turkey turin uganda uk ukraine uruguay us usa utah uzbekistan vancouver venezuela venice
vermont vienna vietnam virginia wales warsaw wellington wisconsin wyoming yemen yorkshire yugoslavia zambia
zimbabwe zurich york carolina dakota hampshire jersey zealand francisco angeles vegas orleans diego antonio
island islands lake mount river street avenue road bay valley beach park square coast sea ocean gulf hill hills heights springs
`

/** Peoples, parties, faiths, tongues as adjectives: capitalised, but no names. */
export const peopleAdjectives = `
african american arab argentine asian australian austrian belgian brazilian british canadian catholic chilean chinese
christian colombian cuban czech danish dutch egyptian english european finnish french german greek gop hindu hispanic hungarian
indian indonesian iranian iraqi irish islamic israeli italian japanese jewish kenyan korean latin latino lebanese
libyan lutheran malaysian methodist mexican muslim nigerian norwegian pakistani palestinian persian peruvian polish
portuguese protestant russian saudi scottish serbian somali spanish sunni shia shiite swedish swiss syrian thai
turkish ukrainian vietnamese welsh western eastern northern southern republican democratic democrat conservative
liberal labour communist socialist marxist nazi victorian internet english facebook twitter
`
