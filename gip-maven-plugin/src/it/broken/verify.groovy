import groovy.json.JsonSlurper

def read = { path -> new File(basedir, path).getText('UTF-8') }

def log = read('build.log')
assert log.count('BUILD SUCCESS') == 1
assert log.count('BUILD FAILURE') == 1
assert log.contains('MojoFailureException')
assert !log.contains('MojoExecutionException')
assert log.contains('[ERROR] 错误[balance] 自然人：收到与办理不平衡')
assert log.contains('--> 2024/report.yaml:')
assert log.contains('新收 41 + 上年结转 2 = 43；办理 39 + 结转 3 = 42，少 1')
assert log.contains('网站没有改动')
assert log.contains('共检查 1 份报告：1 个错误')
assert log.contains('= 同一个原因 [row-total]')
assert log.contains('。下面几行是 Maven 打印的，其中的中文是原因，英文不用理会')

assert read('target/site/index.html').contains('好的网站')
assert read('target/site/2024/index.html').contains('新收申请46件')
assert new File(basedir, 'target').list().sort() == ['.site.lock', '.site.made', 'gip', 'site']

assert new File(basedir, 'target/gip').list().sort() == [
    'checked.txt', 'findings.github.txt', 'findings.gitlab.json', 'findings.html', 'findings.json', 'findings.sarif', 'read.txt', 'searched.txt'
]
def findings = new JsonSlurper().parseText(read('target/gip/findings.json'))
assert findings.findings*.id.sort() == ['balance', 'row-total']
assert findings.findings.every { it.severity == 'error' && it.file == '2024/report.yaml' && it.line > 0 }
assert findings.findings*.cause.unique().size() == 1
assert findings.summary.error == 2
