use crate::{
    event::{Run, RunState},
    markup::{Element, Node, el},
    view::Scene,
};

/// What has become of a run, in a word and a colour that warns; nothing if it is as planned.
pub fn state_tag(scene: &Scene, state: RunState) -> Option<Element> {
    let word = scene.words().state(state)?;
    Some(el("strong.run-state").attr("data-state", state.name()).with(word))
}

/// The same before a title.
pub fn tag_before(scene: &Scene, state: RunState) -> Node {
    state_tag(scene, state).map(|tag| -> [Node; 2] { [tag.into(), " ".into()] }).into()
}

/// What has become of all of these runs alike: their title says it, for all of them.
pub fn shared_state<'a>(runs: impl Iterator<Item = &'a Run>) -> RunState {
    let mut states = runs.map(|run| run.state);
    let first = states.next().unwrap_or_default();
    if states.all(|state| state == first) { first } else { RunState::Planned }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::event::fixture;

    #[test]
    fn ok_a_title_says_only_what_holds_for_all_runs() {
        let mut runs = fixture::event().sessions[1].runs.clone();
        runs[0].state = RunState::Cancelled;
        assert_eq!(shared_state(runs.iter()), RunState::Planned);
        runs[1].state = RunState::Cancelled;
        assert_eq!(shared_state(runs.iter()), RunState::Cancelled);
        assert_eq!(shared_state([].iter()), RunState::Planned);
    }
}
