export { antennaExample } from "./antenna-example.ts";
export { applicationExample } from "./application-example.ts";
export { type Cluster, startCluster } from "./cluster.ts";
export {
  eachDialect,
  type OpenTestDatabase,
  type TestDatabase,
  type TestDialect,
  testDialects,
  unsupported,
} from "./each-dialect.ts";
export { companyExample, offerExample } from "./examples.ts";
export { type LibraryPerson, libraryPersonExample } from "./library-example.ts";
export { invoiceExample, membershipExample } from "./membership-example.ts";
