//! The two forms in XML: test reports as `JUnit` writes them, and Checkstyle's. quick-xml escapes; characters that XML cannot hold become visible
//! ones first.

use std::io::{self, Write};

use quick_xml::events::{BytesDecl, BytesText, Event};
use quick_xml::writer::{ElementWriter, Writer};

use super::texts::Texts;
use super::view::{self, Finding};
use super::{Report, fails, neutral};

/// A failure for each finding that fails the run; what does not is a test that passed, with its text as output.
pub(super) fn junit(report: &Report, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let findings: Vec<_> = view::findings(report, texts).collect();
    let failures = findings.iter().filter(|finding| fails(report, finding.level)).count();
    let problems: Vec<_> = report.problems(texts).filter(|problem| problem.in_target).collect();
    let errors = problems.len();
    let tests = (findings.len() + errors).max(1).to_string();
    let (failures, errors) = (failures.to_string(), errors.to_string());
    let time = format!("{:.3}", report.elapsed.as_secs_f64());
    let mut xml = begin(out)?;
    let counts = [("tests", &*tests), ("failures", &*failures), ("errors", &*errors)];
    let suites = xml.create_element("testsuites").with_attribute(("name", "asynclint"));
    let suites = suites.with_attributes(counts).with_attribute(("time", &*time));
    suites.write_inner_content(|xml| {
        let suite = xml.create_element("testsuite").with_attribute(("name", "asynclint"));
        let suite = suite.with_attributes(counts).with_attribute(("time", &*time));
        suite.write_inner_content(|xml| {
            for finding in &findings {
                case(xml, report, finding)?;
            }
            for problem in &problems {
                let text = format!("{}:{}: {}", problem.path, problem.line, problem.message);
                let name = [("name", "analysed"), ("classname", &*clean(&problem.path))];
                xml.create_element("testcase").with_attributes(name).write_inner_content(
                    |xml| {
                        let error = xml.create_element("error").with_attribute(("type", "problem"));
                        told(error.with_attribute(("message", &*clean(&problem.message))), &text)
                    },
                )?;
            }
            if findings.is_empty() && problems.is_empty() {
                // Readers take a report without tests for a broken one.
                let name = [("name", "no findings"), ("classname", "asynclint")];
                xml.create_element("testcase").with_attributes(name).write_empty()?;
            }
            Ok(())
        })?;
        Ok(())
    })?;
    end(xml)
}

type Xml<'w> = Writer<&'w mut dyn Write>;

fn case(xml: &mut Xml<'_>, report: &Report, finding: &Finding<'_>) -> io::Result<()> {
    let at = &finding.location;
    let name = format!("{} at {}:{}:{}", finding.rule, at.path, at.line, at.column);
    let line = at.line.to_string();
    let (name, path) = (clean(&name), clean(at.path));
    let attributes = [("name", &*name), ("classname", &*path), ("file", &*path), ("line", &*line)];
    let case = xml.create_element("testcase").with_attributes(attributes);
    case.write_inner_content(|xml| {
        if fails(report, finding.level) {
            let failure = xml.create_element("failure").with_attribute(("type", finding.rule));
            told(failure.with_attribute(("message", &*clean(finding.message))), &story(finding))
        } else {
            told(xml.create_element("system-out"), &story(finding))
        }
    })?;
    Ok(())
}

/// Where, what, every step, and what to do.
fn story(finding: &Finding<'_>) -> String {
    let at = |location: &view::Location<'_>| {
        format!("{}:{}:{}", location.path, location.line, location.column)
    };
    let (place, level) = (at(&finding.location), finding.severity());
    let mut lines = vec![format!("{place}: {level}[{}]: {}", finding.rule, finding.message)];
    let told = finding.labels.iter().filter(|label| !label.message.is_empty());
    lines.extend(told.map(|label| format!("  {}: {}", at(&label.location), label.message)));
    lines.extend(finding.help.iter().map(|help| format!("help: {help}")));
    lines.extend(finding.url.iter().map(|url| format!("see {url}")));
    lines.join("\n")
}

/// One element a file, one `error` a finding. Paths are those of the repository.
pub(super) fn checkstyle(report: &Report, texts: &Texts, out: &mut dyn Write) -> io::Result<()> {
    let prefix = view::prefix_in_repository(&report.workspace.root);
    let findings: Vec<_> = view::findings(report, texts).collect();
    let mut xml = begin(out)?;
    let root = xml.create_element("checkstyle").with_attribute(("version", "4.3"));
    root.write_inner_content(|xml| {
        for of_file in findings.chunk_by(|a, b| a.location.path == b.location.path) {
            let path = clean(&format!("{prefix}{}", of_file[0].location.path));
            let file = xml.create_element("file").with_attribute(("name", &*path));
            file.write_inner_content(|xml| {
                of_file.iter().try_for_each(|finding| error(xml, finding))
            })?;
        }
        Ok(())
    })?;
    end(xml)
}

fn error(xml: &mut Xml<'_>, finding: &Finding<'_>) -> io::Result<()> {
    let (line, column) = (finding.location.line.to_string(), finding.location.column.to_string());
    let attributes = [
        ("line", &*line),
        ("column", &*column),
        ("severity", finding.severity()),
        ("message", &*clean(&finding.text())),
        ("source", &*format!("asynclint.{}", finding.rule)),
    ];
    xml.create_element("error").with_attributes(attributes).write_empty()?;
    Ok(())
}

fn begin(out: &mut dyn Write) -> io::Result<Xml<'_>> {
    let mut xml = Writer::new_with_indent(out, b' ', 2);
    xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
    Ok(xml)
}

fn end(xml: Xml<'_>) -> io::Result<()> {
    xml.into_inner().write_all(b"\n")
}

fn told(element: ElementWriter<'_, &mut dyn Write>, text: &str) -> io::Result<()> {
    element.write_text_content(BytesText::new(&clean(text)))?;
    Ok(())
}

fn clean(text: &str) -> String {
    neutral::lines(text).replace(['\u{fffe}', '\u{ffff}'], "\u{fffd}")
}
