/** Long words that public papers of this field and its neighbours are full of: an unknown word that is a slip of the keyboard away is meant as one of them. */
export const frequentEnglish = `
  abandoned abduction abilities abolishing abolition accelerate acceptability acceptable acceptance accessibility accessible accessing
  accession accommodate accommodated accommodating accommodation accompanied accompaniment accomplice accomplices accordance according
  accordingly accountability accountable accreditation achievement achievements achieving acknowledge acknowledged acknowledgement
  acknowledges acquisition activists activities adaptation additional addressed addresses addressing adequately adjudication
  administered administration administrative admissibility admissible admission adolescent adolescents advancement advantage affecting
  affordable aforementioned aggravated aggravating agreement agreements agricultural agriculture allegation allegations allegedly
  allocated allocation allocations allowance alternative alternatives amendment amendments announced anonymity apartment apparently
  appearance applicable applicant applicants application applications appointed appointment appreciation apprehended approaches
  appropriate appropriately approximately arbitrarily arbitrary arguments arrangements artificial ascertain ascertained assaulted
  assemblies assertion assessing assessment assessments assistance assisting associated association associations assurances attainable
  attempted attendance attending attention attitudes attributed authorities authority authorization authorized automatically autonomous
  availability available awareness background beginning behaviour behaviours believing belonging benchmarks beneficiaries bilateral
  biological biomedical blindfolded budgetary buildings bureaucracy bureaucratic businesses campaigns capacities carefully caregivers
  categories certainly certificate certificates certification challenge challenged challenges challenging character characteristics
  characterized childbirth childhood circumstances citizenship civilians clandestine classified collaborate collaborated collaborating
  collaboration collaborative collected collecting collection collective combating combination commemorate commercial commission
  commissioner commissions commitment commitments committed committee committees committing commodities communicate communicated
  communication communications communities community companies comparable comparison compatible compensation competence competent
  competition complainant complained complaint complaints completed completely completion compliance component components comprehensive
  comprising compulsory concerned concerning concluded concludes concluding conclusion conclusions condition conditions conducive
  conducted conducting conference confession confessions confidence confidential confidentiality confinement confirmed confiscated
  confiscation conflicts conformity conjunction connected connection consciousness consensual consensus consenting consequence
  consequences consequently considerable consideration considerations considered considering considers consistent consistently
  consisting consolidate constitute constituted constitutes constitutional constraints construction constructive consulate consulates
  consultation consultations consulted consumption contacted contained containing contention contested continued continues continuing
  continuous contraception contracts contribute contributed contributes contributing contribution contributions controlled conventions
  convicted conviction convictions cooperate cooperation coordinate coordinated coordinates coordinating coordination coordinator
  coordinators corporate corporations corresponding corroborate corruption counselling counterpart counterparts countries credibility
  criminalised criminalization criminalize criminalized criminalizing criminals culturally currently curricula curriculum custodial
  customary cyberspace dangerous daughters debriefing decentralization deception decisions declaration defamation defendant defenders
  definition degrading delegates delegation deliberate deliberately delivered democracy democratic demonstrate demonstrated demonstrates
  demonstration demonstrations department departure dependence dependency dependent depending deployment deportation depression
  deprivation described describes description destination destruction detainees detention determinants determination determine
  determined determining detrimental developed developing development developments diagnosed difference differences different
  differential difficult difficulties difficulty diligence dimension dimensions diplomacy diplomatic direction directorate directorates
  disabilities disability disadvantage disadvantaged disaggregated disappear disappearance disappearances disappeared disasters
  disbursement discharge disciplinary discipline discontinue discontinued discrepancy discretion discriminate discriminated
  discrimination discriminatory discussed discussion discussions dismissal dismissed disorders disparities displaced displacement
  disproportionate disproportionately disseminate disseminated dissemination distinction distributed distribution districts diversity
  documentation documented documents economically education educational educators effective effectively effectiveness efficiency
  efficient elections electoral electricity eligibility eliminate eliminating elimination embarkation embassies emergencies emergency
  emissions emotional emphasise emphasize emphasized emphasizes employees employers employment empowerment encompasses encountered
  encourage encouraged encourages encouraging endeavour enforceable enforcement engagement enhancing enjoyment enrolment enshrined
  enterprises entitlement entitlements environment environmental environments equipment equitable equivalent eradicate eradication
  escalation especially essential establish established establishes establishing establishment estimated ethnicity evaluation eventually
  exacerbated examination examinations examining exception exceptional exceptions excessive exclusion exclusively execution executions
  executive exercised exercising exhausted exhaustion existence expenditure experience experienced experiences experiencing expertise
  explained explanation explicitly exploitation exploitative exploited exploiting expressed expression expressly expulsion extending
  extension extensive extradited extradition extrajudicial extraordinary extraterritorial extremely facilitate facilitated facilitating
  facilitation facilitators facilities favourable financial financing fishermen following foregoing foreigners foreseeable formulated
  formulation foundation framework frameworks fraudulent fraudulently frequently fulfilled fulfilling fulfilment functioning functions
  fundamental gathering generally governance governing government governmental governments guarantee guaranteed guaranteeing guarantees
  guardians guardianship guidelines handcuffed harassment harboring harbouring harmonization headquarters healthcare highlighted
  highlights historical hospitality hospitals household households humanitarian humiliation identification identified identifying
  illegally illiteracy immediate immediately immigrants immigration impairment impartial impartiality imperative implement
  implementation implemented implementing implicated implications importance important imposition impossible imprisoned imprisonment
  improvement improvements improving inability inadequate inadmissible inappropriate incentives incidence incidents incitement including
  inclusion inclusive incommunicado incompatible inconsistent incorporate incorporated incorporating increased increases increasing
  increasingly independence independent independently indicated indicates indicating indication indications indicator indicators
  indictment indigenous indirectly indispensable individual individualized individually individuals industries ineffective inequalities
  inequality infection infections infiltrate inflicted infliction influence influenced informants information infrastructure inheritance
  initially initiated initiative initiatives inquiries insecurity inspection inspector instances instituted institution institutional
  institutions instruction instructions instrument instruments insufficient insufficiently insurance integrate integrated integration
  integrity intellectual intelligence intensify intention interaction interagency intercultural interested interests interference
  intermediaries intermediary internally international internationally interpretation interpreted interpreter interrogated interrogation
  intersectional intervention interventions interview interviewed interviews intimidation intolerance introduce introduced introducing
  introduction investigate investigated investigating investigation investigations investigative investigator investigators investment
  investments invitation involuntary involvement involving irregular irreparable irrespective isolation itinerary jeopardise jeopardize
  journalists judgments judiciary jurisdiction jurisdictions jurisprudence justification justified juveniles kidnapped knowledge
  languages leadership legislation legislative legislators legitimate liability lieutenant limitation limitations linguistic litigation
  livelihood livelihoods livestock locations magistrate mainstream maintained maintaining maintains maintenance malnutrition
  maltreatment management mandatory manifestations manifestly marginalization marginalized marketing marriages materials maternity
  meaningful mechanism mechanisms medication medicines membership memorandum mentioned methodology microfinance migration ministerial
  ministries minorities mistreatment mobilisation mobilization monitored monitoring moratorium mortality motivated multilateral
  municipal municipality mutilation nationality nationals naturalization necessarily necessary necessitate necessity negatively
  neglected negotiation neighboring neighbouring nevertheless newspaper nonetheless normative notification notwithstanding nutrition
  objection objective objectives obligation obligations observation observations obstacles obstetric obtaining occasionally occasions
  occupation occupational occurrence occurring offenders officially officials omissions operating operation operational operations
  opportunities opportunity opposition ordinance organisations organisers organization organizations organized orientation orphanage
  otherwise outsourcing outstanding overcrowding oversight ownership paragraph paragraphs participants participate participated
  participating participation participatory particular particularly partnership partnerships passports penalties penitentiary perceived
  percentage perception performance performed permanent permission permitted perpetrated perpetrator perpetrators perpetuate persecution
  perseverance persistence persistent personality personally personnel perspective pertaining pertinent petitioner petitioners
  pharmaceutical phenomena phenomenon physically placement plantation plantations policemen political population populations pornography
  portfolio portfolios positions positively possession possibility potential potentially practical practices practised practitioners
  precluded predecessor pregnancy prejudice prejudices preliminary preparation preparing prescribed presentation presented presidential
  presumption prevailing prevalence prevented preventing prevention preventive previously primarily principal principle principles
  priorities prioritize prisoners privatization privileges proactive proactively procedural procedure procedures proceedings processes
  processing procurement production profession professional professionals profiling programme programmes progressive progressively
  prohibited prohibiting prohibition prohibits prolonged promoting promotion promulgated promulgation proportion proportionality
  proportionate proposals prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prostitution protected
  protecting protection protections protective protocols providers providing provinces provincial provision provisional provisions
  psychiatric psychological psychologist psychologists psychosocial publication published punishable punishment qualifications qualified
  qualitative quantitative quarantine questioned questioning questionnaire questionnaires questions rapporteurs ratification ratifying
  realization realizing reasonable reasonably reasoning receiving reception recipient recipients recognised recognition recognize
  recognized recognizes recognizing recommend recommendation recommendations recommended recommends reconciliation reconstruction
  recruited recruiter recruiters recruiting recruitment reduction reference referring reflected regarding regardless registered
  registration regularly regulated regulating regulation regulations regulatory rehabilitate rehabilitation reimbursement reinforce
  reintegrate reintegration reiterate reiterated reiterates rejection relations relationship relationships relatively relatives
  relevance religious remaining remittance remittances remuneration reparation reparations repatriate repatriated repatriation
  repeatedly reportedly reporting represent representation representative representatives represented represents reprisals reproductive
  requested requesting requirement requirements requiring researchers reservation reservations residence residents resolution
  resolutions resources respected respectful respecting respective respectively responded respondent respondents responding responses
  responsibilities responsibility responsible responsive restaurant restitution restraint restricted restriction restrictions
  restrictive resulting retirement returning reunification reviewing routinely safeguard safeguarding safeguards sanctions sanctuary
  sanitation satisfaction satisfied scheduled schooling scientific secondary segregation selection sensitive sentenced sentences
  sentencing separated separately separation seriously servitude settlement sexuality significance significant significantly
  simultaneously situation situations smugglers smuggling socialization societies socioeconomic solidarity solutions something sometimes
  sovereignty spearheaded specialised specialist specialized specifically specified spiritual spokesman spokesperson spokeswoman
  stability stakeholder stakeholders standards stateless statement statements statistics statutory stereotypes stereotyping
  sterilization stigmatisation stigmatization stipulated stipulates strategic strategies strengthen strengthened strengthening
  strengthens structural structure structures subcommittee subdistrict subjected submission submissions submitted submitting subordinate
  subsequent subsequently substance substances substantial substantiate substantiated substantive successful successfully suffering
  sufficient sufficiently suggested supermarket supermarkets supervised supervising supervision supervisory supplementary supported
  supporting supportive suppression surrounding surveillance survivors susceptible suspected suspended suspension suspicion
  sustainability sustainable sustained synchronise synchronization syndicate syndicates systematic systematically targeting technical
  techniques technological technologies technology telecommunication telecommunications telephone television temporarily temporary
  termination territorial territories territory terrorism terrorist testimony textbooks themselves therapeutic therefore thoroughly
  threatened threatening throughout tolerance traditional traditions trafficked trafficker traffickers trafficking transcript
  transferred transferring transgender transition transitional transmission transmitted transmitting transnational transparency
  transparent transport transportation transported transporting treatment treatments tremendous tribunals tuberculosis ultimately
  unaccompanied unanimously uncertainty undergoing undergone underground underlines underlying undermine underprivileged understand
  understanding understood undertake undertaken undertaking undocumented unemployment unfortunately unfounded unhealthy universal
  universities university unlicensed unnecessary unreasonably unscrupulous verification villagers violating violation violations
  visitation vocational voluntarily voluntary volunteers vulnerabilities vulnerability vulnerable whatsoever whereabouts widespread
  withdrawal witnesses workforce workplace workshops worldwide xenophobia
`;

/** Words of their own that stand as near to one of them, in English or in a language that papers quote. */
export const besideFrequentEnglish = `
  accesible accessibile aceptable acknowledgment addressees administratieve admisible adresses agilities alligations allocution
  allocutions alterative amendement amendements aplicable approches assembles atitudes avancement categorise categorises categorizes
  champaigns combatting comercial communicante communisation communisations comparaison compatibile competed complected compliant
  concession concessions conduced conducing conductive conflits conformed congested conjonction consistant consomption constitues
  constriction constrictive consulated contacts contenues contracted contraints contrasts contrats contribues convected convection
  convections counties departement dependance dependancy dependant deportment depravation derivation descried descries distracts
  eduction emergences employes employeurs entreprises environnent equatable eradiate eradiation exceptons excerption excerptions
  exorcised exorcising expedience expediences explantation fallowing finansial fonctions fondamental fondation forgoing gouvernance
  governamental guarantied guaranties harassement impalement impassible imposible inadmisible incitation incomunicado inconsistant
  indicted indicting indiction indictions indictor individuels infernally infestment inflected inflection inflections inquires
  insolation instancies integrante intelectual internationaal judgements juridiction juridictions kidnaped lability langages
  legislatieve licenced likability livability locutions mandatary mariages mediation mendication ministeries ministres morality
  objectieve officiels officinals ordnance papulation papulations partecipate participante particolar passeports passibility persistant
  personalty personel portofolio practiced practises precesses precessing preciously preformed premotion prevision previsions principale
  principales principes principial prioritise prioritises prioritizes procedere procession processional processionals profesional
  professes professing profissional programe prompting proscribed prosector prosedural protested protesting provincies rarifying
  recaption recommandation recommandations recommenced redaction redintegrate redintegration reenforce reflations regelation regelations
  regrading religius representatieve requiting resected resecting ressources restreint retarding retuning reverence satisficed
  signifiant snuggling solations specialest statueless stereotypies strategizes stricture strictures substantival synchronies
  technologise technologizes teritorial territoires throughly throughput transitted transitting underlaying underlies underling
  undertone unfunded unlicenced unrounded vacational verbification versification
`;
