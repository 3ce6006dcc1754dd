export { type Cluster, startCluster } from "./cluster.ts";
export { eachDialect, type OpenTestDatabase, testDialects, unsupported } from "./each-dialect.ts";
