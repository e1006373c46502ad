//! The runs that a visitor keeps as favourites: my programme.
//!
//! Nothing is stored before the first run is kept, and nothing leaves the device but in an
//! address that the visitor gives away.

mod kept_neighbours;
mod my_programme;
mod plan_actions;
mod plan_bar;
mod swaps;
mod ways;

pub(super) use kept_neighbours::KeptNeighbours;
pub(super) use my_programme::MyProgramme;
pub(super) use plan_bar::PlanBar;
