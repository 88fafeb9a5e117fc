import groovy.json.JsonSlurper

def read = { path -> new File(basedir, path).getText('UTF-8') }

assert read('target/site/index.html').contains('<a class="gip-year-list__link" href="2024/index.html">示例市教育局2024年政府信息公开工作年度报告</a>')

def report = read('target/site/2024/index.html')
assert report.contains('2024年，新收申请46件，结转3件。')
assert report.contains('三、收到和处理政府信息公开申请情况')
assert report.count('</td>') == 200

def style = (report =~ /href="\.\.\/(assets\/gip-[0-9a-f]+\.css)"/)[0][1]
assert new File(basedir, "target/site/$style").length() > 0

def findings = new JsonSlurper().parseText(read('target/gip/findings.json'))
assert findings.findings == []
assert findings.summary == [error: 0, warning: 0, info: 0, reports: 1]

def log = read('build.log')
assert log.contains('已读取 1 份报告')
assert log.contains('网站已生成，共 23 个文件')
assert log.count('共检查 1 份报告：0 个错误，0 个警告，0 条提示') == 2
assert log.count('BUILD SUCCESS') == 2
assert !log.contains('SLF4J')
