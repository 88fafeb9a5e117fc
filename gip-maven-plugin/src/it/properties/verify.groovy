import groovy.json.JsonSlurper

def read = { path -> new File(basedir, path).getText('UTF-8') }
def findings = { run -> new JsonSlurper().parseText(read("found/$run/findings.json")) }

// 1: other folders, in English; a warning does not fail
def home = read('public/index.html')
assert home.contains('<html lang="en">')
assert home.contains('Published: 2025-01-15')
assert findings(1).summary == [error: 0, warning: 1, info: 0, reports: 1]
assert !(findings(1).findings[0].message =~ /空白/)

// 2: the same warning fails, and nothing is built
assert findings(2).findings*.id == ['blank-cell']
assert !new File(basedir, 'target/site').exists()

// 3: and does not
assert findings(3).summary.warning == 1

// 4: an error that is not to fail still builds nothing
assert findings(4).summary.error == 2
assert read('public/index.html') == home
assert read('public/2024/index.html').contains('新收申请46件')

// 5: a level that does not exist
assert !new File(basedir, 'found/5').exists()

// 6: pages alone
assert new File(basedir, 'pages/2024/index.html').exists()
assert !new File(basedir, 'pages/figures.csv').exists()
assert !new File(basedir, 'pages/search').exists()

// 7: something that nobody makes
assert !new File(basedir, 'found/7').exists()

// 8 to 11: folders that are not for a site
assert !new File(basedir, 'index.html').exists()
assert !new File(basedir, 'reports/findings.json').exists()
assert read('foreign/robots.txt') == 'User-agent: *\n'
assert new File(basedir, 'foreign/2024/index.html').exists()

def log = read('build.log')
assert log.count('BUILD SUCCESS') == 5
assert log.count('BUILD FAILURE') == 6
assert log.contains('gip.failOn 只能是 error、warning 或 never，不能是“sometimes”')
assert log.contains('gip.outputs 只能是 all 或 html，不能是“pdf”')
assert log.contains('gip.output 不能是')
assert log.contains('gip.findings 不能是')
assert log.contains('robots.txt')
