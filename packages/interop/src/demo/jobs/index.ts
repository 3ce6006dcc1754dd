import type { Job } from "../job.ts";
import { buildingJobs } from "./building.ts";
import { careJobs } from "./care.ts";
import { civicJobs } from "./civic.ts";
import { clientJobs } from "./clients.ts";
import { craftShopJobs } from "./craft-shop.ts";
import { digitalJobs } from "./digital.ts";
import { educationJobs } from "./education.ts";
import { fittingJobs } from "./fitting.ts";
import { foodJobs } from "./food.ts";
import { garageJobs } from "./garage.ts";
import { homeJobs } from "./home.ts";
import { hotelJobs } from "./hotel.ts";
import { independentJobs } from "./independent.ts";
import { industryJobs } from "./industry.ts";
import { logisticsJobs } from "./logistics.ts";
import { natureJobs } from "./nature.ts";
import { officeJobs } from "./office.ts";
import { restaurantJobs } from "./restaurant.ts";
import { servicesJobs } from "./services.ts";
import { shopJobs } from "./shop.ts";

const all = {
  ...buildingJobs,
  ...careJobs,
  ...civicJobs,
  ...clientJobs,
  ...craftShopJobs,
  ...digitalJobs,
  ...educationJobs,
  ...fittingJobs,
  ...foodJobs,
  ...garageJobs,
  ...homeJobs,
  ...hotelJobs,
  ...independentJobs,
  ...industryJobs,
  ...logisticsJobs,
  ...natureJobs,
  ...officeJobs,
  ...restaurantJobs,
  ...servicesJobs,
  ...shopJobs,
};

export type JobKey = keyof typeof all;

/** All the jobs of the demo. */
export const jobs: Readonly<Record<JobKey, Job>> = all;
