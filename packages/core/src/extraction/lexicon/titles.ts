/**
 * Titles: words that stand before a name and are no part of it. Lower case, without the full stop.
 * What belongs here: forms of address and offices used as one (“Senator Vale”). Roles written small go to `roles.ts`.
 */

/** Titles that say the person is a man. */
export const maleTitles = `mr mister sir lord king prince duke baron earl count father fr brother congressman councilman assemblyman
chairman alderman monsieur m herr señor senor signor don sheikh sultan emperor pope`

/** Titles that say the person is a woman. */
export const femaleTitles = `mrs ms miss dame lady queen princess duchess baroness countess sister congresswoman councilwoman
assemblywoman chairwoman alderwoman madame mme mlle frau señora senora signora donna empress madam`

/** Titles that fit anybody. */
export const plainTitles = `mx dr doctor prof professor sen senator rep representative gov governor president vice-president premier
chancellor minister secretary attorney-general general gen colonel col lieutenant lt sergeant sgt captain capt major maj
admiral adm commander cmdr corporal cpl private pvt officer detective det inspector constable superintendent justice judge
magistrate rev reverend bishop archbishop cardinal imam rabbi pastor deacon ayatollah mullah mayor councillor councilor
commissioner ambassador amb consul delegate speaker chief chair chairperson director ceo coach hon honorable honourable
congressperson sheriff marshal treasurer comptroller dean provost principal nurse deputy acting former ex interim
vice prime first lt-gov lieutenant-governor undersecretary co-chair first-lady taoiseach master comrade agent
democratic republican independent labour conservative tory gop brig brigadier vadm maj-gen solicitor-general d r sens reps govs drs
messrs cllr cllrs supt emir shah lawmaker assemblymember presidential
emeritus emerita`
