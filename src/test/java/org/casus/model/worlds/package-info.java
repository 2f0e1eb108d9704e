/**
 * Mini-worlds: a few states, regions or groups in which one mechanism shows alone. Start reading at
 * {@link org.casus.model.worlds.Mini}.
 *
 * <p>Those of the ground, coups and civilians, in which nothing else is looked at:
 *
 * <ol>
 *   <li>a garrison leaves: raids and ranks rise ({@code G01_ChannelsTest})
 *   <li>the same with an elasticity of 0: nothing rises
 *   <li>a truce of rivals saves both
 *   <li>a haven ends when the neighbour cooperates
 *   <li>a joint operation costs fighters
 *   <li>a shaken command raises attacks
 *   <li>a coup shakes the command
 *   <li>an intervention takes men from garrisons
 *   <li>those who come home go back where they came from
 *   <li>more fighters leave fewer men to send
 *   <li>a threatened state draws its men together
 *   <li>fighters move to where garrisons are thin
 *   <li>a group seizes a region that nobody holds
 *   <li>a group hides from a joint operation and storms thin garrisons
 *   <li>a run that begins inside a shock does not count it twice ({@code G02_StartTest})
 *   <li>more grievance does not blow the ranks up
 *   <li>a coup takes the vote in a bloc ({@code J01_CoupsTest})
 *   <li>a second coup is a counter-coup
 *   <li>a coup against the pressed junta ends the dispute and its sanctions
 *   <li>a pact made by the ruler who is overthrown loses its trigger
 *   <li>a junta leaves when its timetable runs out
 *   <li>juntas outside a dispute hand over at the counted rate
 *   <li>donors turn away from soldiers outside a dispute
 *   <li>a massacre drives people out ({@code K01_CiviliansTest})
 *   <li>a closed border keeps people in
 *   <li>full camps turn people away
 *   <li>displaced people flee again only when violence reaches them
 *   <li>people return after calm
 *   <li>legitimacy falls with deaths above the usual
 *   <li>neighbours that apply sanctions close their borders and open them afterwards
 * </ol>
 */
package org.casus.model.worlds;
