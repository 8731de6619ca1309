/** Long words that public papers of this field and its neighbours are full of: an unknown word that is a slip of the keyboard away is meant as one of them. */
export const frequentEnglish = `
  abduction abolishing abolition acceptable accessibility accessible accessing accession accommodate accommodated accommodating
  accommodation accompanied accompaniment accomplice accomplices accordance according accordingly accountability accountable
  accreditation achievement achieving acknowledged acknowledgement acknowledges activities additional addressed addressing adequately
  adjudication administration administrative admissibility admissible admission adolescent adolescents affecting affordable aggravated
  aggravating agreement agreements agricultural allegation allegations allegedly allocated allocation allocations alternative
  alternatives amendment amendments anonymity apparently applicable applicant application applications appointed apprehended approaches
  appropriate approximately arbitrary arguments arrangements assertion assessing assessment assessments assistance associated
  association associations attainable attempted attention attitudes authorities authority authorization authorized availability
  available awareness background beginning behaviour belonging beneficiaries bilateral bureaucracy bureaucratic businesses campaigns
  capacities caregivers categories certificate certificates certification challenge challenged challenges character characteristics
  childhood circumstances citizenship civilians clandestine collaborate collaborated collaborating collaboration collaborative collected
  collection collective combating commemorate commercial commission commissioner commitment commitments committed committee committees
  committing communication communications communities community companies compatible compensation competence competent complainant
  complained complaint complaints completed completely compliance component components comprehensive comprising compulsory concerned
  concerning concluded concludes concluding conclusion conclusions condition conditions conducive conducted conducting confession
  confessions confidential confidentiality confinement confirmed confiscated confiscation conflicts conformity conjunction connection
  consequence consequences considerable consideration considerations considered considering considers consistent consistently constitute
  constituted constitutes constitutional constraints construction consulate consulates consultation consultations consumption contained
  contention continued continues continuing continuous contribute contributed contributing contribution contributions conventions
  convicted conviction cooperate cooperation coordinate coordinated coordinates coordinating coordination coordinator coordinators
  corresponding corroborate corruption counselling counterpart counterparts countries credibility criminalised criminalization
  criminalize criminalized criminals culturally currently curricula curriculum customary cyberspace daughters debriefing deception
  decisions defendant defenders definition degrading delegates delegation delivered democratic demonstrate demonstrated demonstration
  department dependence dependency dependent deployment deportation deprivation described destination detainees detention determinants
  determination determine determined determining developed developing development developments difference differences different
  difficult difficulties diligence dimensions directorate directorates disabilities disability disadvantaged disaggregated disappear
  disappearance disappearances disasters disbursement disciplinary discrepancy discriminate discriminated discrimination discriminatory
  discussed discussion discussions dismissal dismissed disparities displaced disproportionate disproportionately dissemination
  distinction distributed distribution districts diversity documentation documented documents economically education educational
  effective effectively effectiveness efficient elections eligibility eliminate eliminating elimination embarkation embassies
  emergencies emergency emotional emphasise emphasize emphasized emphasizes employees employers employment empowerment encountered
  encourage encouraged encourages endeavour enforcement engagement enhancing enjoyment enrolment enshrined enterprises environment
  environmental environments equipment equitable eradicate eradication escalation especially essential establish established establishes
  establishing establishment estimated ethnicity evaluation eventually examination examinations examining exception exceptional
  excessive exclusion execution executions executive exercising exhausted exhaustion existence expenditure experience experienced
  experiences expertise explained explanation explicitly exploitation exploitative exploited exploiting expressed expression expressly
  expulsion extensive extradited extradition extrajudicial extraordinary extraterritorial extremely facilitate facilitating facilitation
  facilities favourable financial financing fishermen following foregoing foreseeable formulation framework frameworks fraudulent
  fraudulently frequently fulfilled functioning functions fundamental generally governance government governmental governments guarantee
  guaranteed guaranteeing guarantees guardianship guidelines harassment harboring harbouring harmonization headquarters healthcare
  highlighted highlights hospitality hospitals household households humanitarian identification identified identifying immediate
  immediately immigrants immigration impartial implement implementation implemented implementing implicated implications importance
  important imposition impossible imprisonment improvement improvements improving inadequate inadmissible incidents incitement including
  inclusion inclusive incommunicado incompatible inconsistent incorporate incorporated incorporating increased increases increasing
  increasingly independence independent independently indicated indicates indicating indicators indictment indigenous indirectly
  indispensable individual individuals ineffective inequalities inequality infiltrate inflicted influence information infrastructure
  initially initiated initiative initiatives inspector instances institution institutional institutions instrument instruments
  insufficient insurance integrate integrated integration integrity intellectual intelligence interagency interests interference
  intermediaries intermediary internally international internationally interpretation interpreted interpreter interrogated interrogation
  intervention interventions interview interviewed interviews intimidation intolerance introduce introduced introduction investigate
  investigated investigating investigation investigations investigative investigator investigators investment invitation involvement
  involving irregular irreparable irrespective isolation itinerary jeopardise jeopardize journalists judiciary jurisdiction
  jurisdictions jurisprudence justification justified kidnapped knowledge languages leadership legislation legislative legislators
  legitimate liability lieutenant limitations linguistic livelihood livelihoods locations maintained maintaining maintains maintenance
  management mandatory manifestly marginalized marketing marriages materials maternity meaningful mechanism mechanisms medicines
  membership memorandum mentioned microfinance migration ministerial ministries minorities mobilisation mobilization monitoring
  moratorium mortality motivated multilateral municipal mutilation nationality nationals necessarily necessary necessitate necessity
  negotiation neighboring neighbouring nonetheless normative notwithstanding nutrition objective objectives obligation obligations
  observations obstacles obstetric obtaining occasionally occasions occupational occurrence occurring offenders officials omissions
  operating operation operational operations opportunities opportunity opposition ordinance organisations organisers organization
  organizations organized orientation orphanage otherwise outsourcing overcrowding oversight ownership paragraph paragraphs participants
  participate participated participating participation participatory particular particularly partnership partnerships passports
  penalties perceived percentage performance performed permanent permitted perpetrated perpetrator perpetrators persecution perseverance
  persistence personnel perspective petitioner petitioners pharmaceutical phenomena phenomenon physically placement plantation
  plantations policemen political population populations positions possession possibility potential potentially practical practices
  practised precluded predecessor pregnancy prejudice preliminary preparation presented presidential prevalence prevented preventing
  prevention preventive previously primarily principal principle principles priorities prisoners privileges proactive proactively
  procedural procedure procedures proceedings processes procurement production professional professionals programme programmes
  progressive progressively prohibited prohibiting prohibition prohibits prolonged promoting promotion promulgated promulgation
  proportion proposals prosecute prosecuted prosecuting prosecution prosecutions prosecutor prosecutors prostitution protected
  protecting protection protective protocols providers providing provinces provincial provision provisions psychiatric psychological
  psychologist psychologists psychosocial publication published punishment qualified quarantine questioned questioning questionnaire
  questionnaires questions ratification ratifying realization reasonable reasoning receiving reception recipients recognised recognition
  recognize recognized recognizes recognizing recommendation recommendations recommended recommends recruited recruiter recruiters
  recruiting recruitment reduction reference reflected regarding regardless registered registration regularly regulation regulations
  regulatory rehabilitate rehabilitation reimbursement reinforce reintegrate reintegration reiterated reiterates relations relationship
  relationships relatively relatives religious remaining remittance remittances remuneration reparation reparations repatriate
  repatriated repatriation repeatedly reportedly reporting represent representation representative representatives represented
  reproductive requested requesting requirement requirements requiring reservation reservations residence residents resolution
  resolutions resources respected respective respectively responded respondents responses responsibilities responsibility responsible
  restaurant restitution restricted restriction restrictions resulting retirement returning safeguard safeguards sanctions sanctuary
  sanitation satisfaction satisfied schooling scientific secondary selection sensitive sentenced sentences sentencing separated
  separately separation seriously servitude settlement significant significantly simultaneously situation situations smugglers smuggling
  socialization societies socioeconomic solutions something sometimes sovereignty spearheaded specialised specialized specifically
  spiritual spokesman spokesperson spokeswoman stakeholder stakeholders standards statement statements statistics stereotypes
  sterilization stigmatisation strategies strengthen strengthened strengthening strengthens structural structures subcommittee
  subdistrict subjected submission submissions submitted submitting subordinate subsequent subsequently substance substantial
  substantiate substantiated substantive successful successfully suffering sufficient sufficiently suggested supermarket supervising
  supervision supplementary supported supporting suppression surrounding surveillance survivors susceptible suspected suspended
  suspension suspicion sustainable sustained synchronise synchronization syndicate syndicates systematic systematically targeting
  technical techniques technological technologies technology telecommunication telecommunications telephone temporarily temporary
  territorial territories territory terrorism terrorist testimony themselves therefore thoroughly threatened threatening throughout
  tolerance traditional trafficked trafficker traffickers trafficking transcript transferred transferring transgender transition
  transmission transmitted transmitting transnational transparency transparent transport transportation transported transporting
  treatment tremendous tribunals unaccompanied unanimously undergoing underground underlying undermine underprivileged understand
  understanding understood undertake undertaken undertaking undocumented unemployment unfortunately unfounded universal unlicensed
  unreasonably unscrupulous villagers violation violations vocational voluntary volunteers vulnerabilities vulnerability vulnerable
  whereabouts widespread withdrawal witnesses workplace workshops worldwide xenophobia
`;

/** Words of their own that stand as near to one of them, in English or in a language that papers quote. */
export const besideFrequentEnglish = `
  accesible accessibile aceptable acknowledgment administratieve admisible alligations allocution allocutions alterative amendement
  amendements aplicable approches atitudes categorise categorises categorizes champaigns combatting comercial communisation
  communisations compatibile competed complected compliant concession concessions conduced conducing conductive conflits conformed
  conjonction consistant consomption constitues constriction contenues contraints convected convection counties departement dependance
  dependancy dependant deportment depravation derivation descried distracts eduction emergences employes employeurs entreprises
  environnent equatable eradiate eradiation excerption exorcising expedience expediences explantation fallowing finansial fonctions
  fondamental forgoing gouvernance governamental guarantied guaranties harassement impalement impassible imposible inadmisible
  incitation incomunicado inconsistant indicted indicting individuels infernally infestment inflected insolation instancies integrante
  intelectual internationaal juridiction juridictions kidnaped lability langages legislatieve licenced likability livability locutions
  mandatary mariages ministeries ministres morality objectieve officiels officinals ordnance papulation papulations partecipate
  participante particolar passeports passibility personel practiced practises precesses preciously preformed premotion prevision
  previsions principale principales principes principial prioritise prioritises prioritizes procedere processional processionals
  profesional professes profissional programe prompting prosector prosedural protested protesting provincies rarifying recaption
  recommandation recommandations recommenced redaction redintegrate redintegration reenforce reflations regelation regelations regrading
  religius representatieve requiting resected ressources retarding retuning reverence satisficed signifiant snuggling solations
  stereotypies strategizes strictures substantival synchronies technologise technologizes teritorial territoires throughly throughput
  transitted transitting underlaying underling unfunded unlicenced unrounded vacational
`;
