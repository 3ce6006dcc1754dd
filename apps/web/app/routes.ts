import { index, layout, type RouteConfig, route } from "@react-router/dev/routes";

export default [
  index("routes/home.tsx"),
  route("offres", "routes/offer/search.tsx"),
  route("offres/:offer", "routes/offer/show.tsx"),
  route("entreprises/:company", "routes/employer/show.tsx"),
  route("credits", "routes/content/credits.tsx"),
  route("connexion", "routes/account/sign-in.tsx"),
  route("connexion/deux-etapes", "routes/account/second-step.tsx"),
  route("lien/connexion/:token", "routes/account/follow-link.tsx"),
  route("deconnexion", "routes/account/sign-out.tsx"),
  route("inscription", "routes/account/ways.tsx"),
  route("inscription/jeune", "routes/account/sign-up.tsx"),
  route("demo", "routes/demo/people.tsx"),
  route("courriels", "routes/mailbox/list.tsx"),
  route("courriels/:mail", "routes/mailbox/show.tsx"),
  route("espace/compte/donnees.json", "routes/account/data.ts"),
  layout("routes/space/layout.tsx", [
    route("espace", "routes/space/home.tsx"),
    route("espace/compte", "routes/account/settings.tsx"),

    route("espace/compte/deux-etapes", "routes/account/two-step.tsx"),
  ]),
  route("*", "routes/content/show.tsx"),
] satisfies RouteConfig;
