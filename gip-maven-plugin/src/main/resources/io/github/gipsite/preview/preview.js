/* In every page of the preview: shows the page anew when the content has changed, where the reader was. */
(function () {
  "use strict";

  var version = document.currentScript.dataset.version;
  var panel = document.querySelector("gip-findings");
  var place = "gip-preview " + location.pathname;

  function remember() {
    sessionStorage.setItem(place, [scrollX, scrollY, panel.shadowRoot.querySelector("details").open].join(" "));
  }

  function goBack() {
    var was = (sessionStorage.getItem(place) || "").split(" ");
    sessionStorage.removeItem(place);
    if (was.length === 3) {
      scrollTo({ left: Number(was[0]), top: Number(was[1]), behavior: "instant" });
      panel.shadowRoot.querySelector("details").open = was[2] === "true";
    }
  }

  function second() {
    return new Promise(function (later) {
      setTimeout(later, 1000);
    });
  }

  async function follow() {
    for (;;) {
      try {
        var answer = await fetch("/.gip/changes?" + version, { cache: "no-store" });
        panel.removeAttribute("stopped");
        if ((await answer.text()).trim() === "changed") {
          remember();
          location.reload();
          return;
        }
      } catch (gone) {
        panel.setAttribute("stopped", "");
      }
      await second();
    }
  }

  goBack();
  follow();
})();
