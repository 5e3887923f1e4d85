/**
 * Nouns for people by what they do, and for groups of people. Lower case, singular in the first list.
 * What belongs here: a noun that can head “the … said”. Plurals of the first list are generated.
 */

/** One person. */
export const roleNouns = `
spokesman spokeswoman spokesperson adviser advisor aide analyst author official officer manager strategist lawyer
attorney consultant organizer organiser activist advocate expert economist historian researcher scientist engineer
professor lecturer teacher student pupil pollster operative donor fundraiser volunteer voter resident supporter
opponent critic rival candidate nominee contender front-runner frontrunner senator congressman congresswoman
lawmaker legislator governor mayor councillor councilman councilwoman president chairman chairwoman chairperson chair chief executive
ceo founder co-founder cofounder owner partner director producer editor reporter journalist correspondent columnist
commentator anchor host presenter moderator interviewer blogger writer novelist poet playwright screenwriter actor actress singer
musician artist painter sculptor designer architect photographer filmmaker comedian coach captain player striker
goalkeeper manager trainer umpire referee judge justice prosecutor defendant plaintiff witness juror victim survivor
suspect detective inspector constable sheriff policeman policewoman firefighter soldier veteran general colonel
commander admiral sergeant doctor physician surgeon nurse patient psychologist psychiatrist therapist biologist
physicist chemist geologist climatologist meteorologist astronomer mathematician statistician philosopher
priest pastor bishop rabbi imam minister secretary treasurer ambassador diplomat envoy negotiator mediator
delegate member leader boss worker employee employer farmer fisherman driver pilot sailor shopkeeper baker
butcher builder carpenter plumber electrician mechanic waiter waitress chef cook bartender clerk cashier
man woman boy girl person mother father mom dad brother sister son daughter wife husband uncle aunt cousin
grandmother grandfather parent child kid friend neighbour neighbor colleague companion guest visitor tourist customer client
fan reader viewer listener user owner landlord tenant passenger cyclist pedestrian bystander protester
protestor demonstrator dissident refugee migrant immigrant insider source veteran coordinator administrator
superintendent principal dean provost chancellor ombudsman regulator auditor accountant banker trader investor
broker billionaire millionaire businessman businesswoman entrepreneur developer programmer technician specialist
scholar academic fellow scientist naturalist conservationist environmentalist campaigner lobbyist
whistleblower informant operative agent deputy assistant successor predecessor counterpart surrogate
speechwriter staffer intern planner curator librarian archivist guide warden ranger
conductor composer dancer choreographer astronaut explorer athlete swimmer runner boxer golfer
publicist representative rep delegate premier chaplain heckler master mistress keeper skipper mechanic locksmith parson vicar curate duchess duke countess count squire butcher waggoner driver porter sexton barber tailor blacksmith miller shepherd innkeeper gardener footman groom governess cook housekeeper mogul magnate tycoon heir politician statesman
stranger gentleman lady king queen prince princess lord servant maid butler captain mate
democrat republican conservative liberal socialist libertarian progressive
practitioner supervisor foreman forewoman steward stewardess paramedic midwife pharmacist dentist optometrist vet
veterinarian welder machinist dispatcher instructor tutor counsellor counselor caseworker caretaker janitor courier
trucker logger miner beekeeper grower rancher brewer winemaker distiller florist hairdresser seamstress glazier roofer
bricklayer weaver cobbler watchmaker glassblower joiner apprentice trainee lifeguard harbourmaster dockworker
stationmaster surveyor auctioneer bookseller translator interpreter linguist archaeologist anthropologist sociologist
botanist zoologist ecologist biochemist virologist epidemiologist neurologist cardiologist oncologist paediatrician
pediatrician geneticist hydrologist seismologist oceanographer entomologist ornithologist paleontologist geographer
cartographer demographer criminologist essayist satirist violinist pianist guitarist drummer cellist organist
midfielder defender winger substitute sprinter jockey wrestler skier skater rower teenager pensioner widow widower
strategist theorist hostess matron landlady secretary watchdog whip
`

/** Several people at once. */
export const groupNouns = `
people men women children officials authorities police critics supporters opponents organizers organisers voters
lawyers prosecutors researchers scientists experts analysts economists historians observers sources aides advisers
advisors lawmakers legislators senators republicans democrats conservatives liberals protesters demonstrators
activists residents neighbours neighbors friends family families parents students workers employees staff crew
team crowd audience jury board committee panel commission council court cabinet administration government ministry
campaign party union company firm agency group organisation organization association coalition bank department
office university school hospital church team club league federation network paper newspaper magazine outlet website site
station broadcaster publisher media press delegation embassy army military navy troops rebels militants leaders
members delegates others some many most both several two three few everyone everybody someone somebody
anyone pollsters reporters journalists fans players politicians allies insiders kids folks guys attendees surrogates
foundation institute campaign pac charity corporation startup retailer airline manufacturer regulator lobby community
authors editors editorial veterans doctors pundits commentators strategists
`

/** Things that carry words. */
export const documentNouns = `
report statement letter memo memorandum email e-mail message note tweet post blog article editorial column essay book
study survey poll paper document filing complaint lawsuit suit indictment affidavit transcript ruling opinion verdict order
law bill act constitution resolution amendment treaty agreement contract charter platform manifesto brochure leaflet flyer flier pamphlet
poster sign banner placard slogan headline caption ad advertisement advert commercial spot video clip recording voicemail
release announcement advisory notice warning petition testimony biography autobiography memoir profile story account
dossier brief briefing cable script song lyric poem verse proverb saying motto inscription plaque
website page newsletter bulletin magazine newspaper journal review audit assessment analysis summary findings invitation
description text label ticket shirt t-shirt hat bumper-sticker sticker graffiti
`
