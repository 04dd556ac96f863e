//! What a phone loads later: the summary and handing it over, how it works, help.

fn main() {
    mijn_verhaal::more();
}
