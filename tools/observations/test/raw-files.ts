import { type ReadRaw, rawReader } from "../raw.ts";

const STATES = ["CA", "CO", "CT", "FL"];

/** Small files with the shape of the publishers' and the traps in them. No figure is a real one. */
export const RAW_FILES: Readonly<Record<string, string>> = {
  "cfsr4_state_period.csv": lines(
    "state,state_name,indicator,period,period_label,denominator,numerator,performance,profile_version,data_as_of",
    ...STATES.flatMap((state) => [
      `${state},A state,RECURRENCE,FY22-23,FY22-23,1000,90,0.09,2024-08,2024-07-11`,
      `${state},A state,REENTRY,22A22B,"Oct '21 - Sep '22",400,40,0.1,2024-08,2024-07-11`,
      `${state},A state,MALTX_IN_CARE,19AB_FY19,"Oct '18 - Sep '19, FY19",200000,14,7,2024-08,2024-07-11`,
      `${state},A state,ENTRY_RATE,22A22B,"Oct '21 - Sep '22",1000,3,3,2024-08,2024-07-11`,
    ]),
    "CO,Colorado,RECURRENCE,FY22-23,FY22-23,1010,95,0.094059,2025-02,2024-12-17",
    "CT,Connecticut,RECURRENCE,FY22-23,FY22-23,,,,2025-02,2024-12-17",
  ),
  "cfsr4_us_age_race_period.csv": lines(
    "dimension,dimension_value,indicator,period,period_label,denominator,numerator,performance,profile_version,data_as_of",
    "Age at initial victimization,Total,RECURRENCE,FY22-23,FY22-23,4000,360,0.09,2024-08,2024-07-11",
    "Age at initial victimization,< 1 yr subtotal,RECURRENCE,FY22-23,FY22-23,700,60,0.085714,2024-08,2024-07-11",
    "Age at initial victimization,Total,RECURRENCE,FY22-23,FY22-23,1010,95,0.094059,2025-02,2024-12-17",
    "Age at exit,Total,REENTRY,22A22B,x,1600,160,0.1,2024-08,2024-07-11",
    "Race/ethnicity,American Indian/Alaskan Native,RECURRENCE,FY22-23,FY22-23,40,4,0.1,2024-08,2024-07-11",
    "Race/ethnicity,American Indian/Alaska Native,RECURRENCE,FY22-23,FY22-23,41,4,0.097561,2025-02,2024-12-17",
  ),
  "afcars_state_ffy2017_2021.csv": lines(
    "state,ffy,in_care_sep30,entered,exited,served,waiting_adoption,adopted,report,data_as_of",
    ...STATES.map((state) => `${state},2021,50,30,20,90,9,4,AFCARS Report No. 29 (state edition),2022-06-28`),
  ),
  "us_national_series_long.csv": lines(
    "measure,ffy_or_period,value,unit,report,where_seen,status,note",
    'entered,2019,1100,children,"AFCARS Report No. 27 (June 23, 2020)",x,verified,',
    'exited,2019,1000,children,"AFCARS Report No. 27 (June 23, 2020)",x,verified,',
    "entered,2019,1234,children,AFCARS Report No. 28 (2021),x,verified,revises FY2019",
    "entered,2020,900,children,AFCARS Report No. 28 (2021),x,verified,",
    'exited,2021,811,children,"AFCARS Report No. 29 (June 28, 2022)",x,verified,',
    "entered,2021,777,children,AFCARS Report No. 29/30,x,verified,",
    "exited,2021,800,children,AFCARS Report No. 30 (2024),x,verified,rounded to nearest 100",
    "entered_51_state_sum,2021,700,children,AFCARS Report No. 29 state editions,x,verified,",
    "fatalities_reported_by_states,2017,70,children,Child Maltreatment 2017 table (all reporting states),x,verified,",
    "fatalities_national_estimate,2017,80,children,Child Maltreatment 2017 via nccasp.org,x,verified,",
    'fatality_rate,2017,1.25,"per 100,000 children",Child Maltreatment 2017 via nccasp.org,x,verified,',
    "fatalities_national_estimate,2001,60,children,stored blog quoting NCANDS,x,verified,",
    'fatality_rate_hp2030_ivp15,2017,9.9,"per 100,000 children",Healthy People 2030 IVP-15,x,verified,',
  ),
  "ncands_state_fatalities_victims_2013_2017_raw.csv": lines(
    "state,ffy,child_fatalities,victims_unique,victim_rate_per_1000",
    'California,2017,"1,048","8,809",7.9',
    "Colorado,2017,-,100,7.9",
    "Connecticut,2017,0,100,7.9",
    "Florida,2017,2,100,7.9",
    'National,2017,"1,050","9,109",7.9',
  ),
  "ca_county_acs_child_population_2010_2022.csv": lines(
    "county_fips,county_name,year,child_pop",
    "06067,Sacramento,2022,1001",
    "06049,Modoc,2022,11",
  ),
  "pa_fatal_nearfatal_state_year.csv": lines(
    "incident_year,status,substantiated_incidents,coverage_note",
    "2015,fatality,9,partial: most Oct-Dec incidents missing",
    "2016,fatality,48,complete quarters in source",
    "2016,near fatality,80,complete quarters in source",
  ),
  "pa_fatal_nearfatal_county_year_masked.csv": lines(
    "county,incident_year,status,substantiated_incidents",
    "Birch,2016,fatality,<11",
    "Birch,2016,near fatality,0",
    "Alder,2016,fatality,41",
  ),
  "ct_dcf_town_reports_sfy2011_2017_raw.csv": lines(
    "FISC_PERIOD,FISC_YEAR,REGION,OFFICE,TOWN,TTL_CPS_ACEPT_M,TTL_CPS_SUBS_M,TTL_ALLEGAT_M,CHILDREN_SUBS",
    "07/01/2016 - 06/30/2017,2017,ALL,NULL,Statewide,55,25,99,35",
    "07/01/2016 - 06/30/2017,2017,REGION 1,BRIDGEPORT,BRIDGEPORT,40,15,80,25",
    "07/01/2016 - 06/30/2017,2017,REGION 3,NORWICH,UNION,<= 10,-,12,-",
    "07/01/2016 - 06/30/2017,2017,OTHER,NULL,OTHER,<= 10,<= 10,<= 10,<= 10",
  ),
  "workforce_turnover_state_year_2003_2015.csv": lines(
    "StaTerr,year,lower.turnover.caseworker,upper.turnover.caseworker,turnover.supervisor",
    "CT,2015,0.07,0.29,0.2",
    "FL,2015,NA,0.29,NA",
  ),
};

/** A reader of these files, with some of them changed. */
export function readerOf(changed: Readonly<Record<string, string>> = {}): ReadRaw {
  const files = { ...RAW_FILES, ...changed };
  return rawReader((file) => {
    const text = files[file];
    if (text === undefined) throw new Error(`There is no ${file} among the test's files.`);
    return text;
  });
}

function lines(...texts: string[]): string {
  return `${texts.join("\n")}\n`;
}
