/**
 * Runs before anything shows: says that scripts run, and puts on the appearance that the visitor chose,
 * so that nothing flashes. Storage may be refused.
 */
export const firstScript = `(d=>{d.className="js";try{const a=localStorage.getItem("apparence");if(a)d.dataset.theme=a}catch{}})(document.documentElement)`;
