//! Model of quote 1.x and syn's macros of its kind (checked against quote 1.0.47): what stands inside is code of somebody else.

#[opaque] macro_rules! quote { () => {} }
#[opaque] macro_rules! quote_spanned { () => {} }
#[opaque] macro_rules! parse_quote { () => {} }
#[opaque] macro_rules! parse_quote_spanned { () => {} }
#[opaque] macro_rules! format_ident { () => {} }
