import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("routes/home.tsx"),
  route("offres", "routes/offer/search.tsx"),
  route("offres/:offer", "routes/offer/show.tsx"),
  route("entreprises/:company", "routes/employer/show.tsx"),
  route("credits", "routes/content/credits.tsx"),
  route("courriels", "routes/mailbox/list.tsx"),
  route("courriels/:mail", "routes/mailbox/show.tsx"),
  layout("routes/space/layout.tsx", [route("espace", "routes/space/home.tsx")]),
  route("*", "routes/content/show.tsx"),
] satisfies RouteConfig;
