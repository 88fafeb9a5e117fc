/* The contents of a report follow the reader: the chapter on the screen is marked in the list. */
(function () {
  "use strict";

  var links = {};

  function mark(id) {
    Object.keys(links).forEach(function (other) {
      if (other === id) {
        links[other].setAttribute("aria-current", "true");
      } else {
        links[other].removeAttribute("aria-current");
      }
    });
  }

  /* The last heading above the middle of the screen. */
  function current(headings) {
    return headings.filter(function (heading) {
      return heading.getBoundingClientRect().top < window.innerHeight / 2;
    }).pop();
  }

  document.addEventListener("DOMContentLoaded", function () {
    var headings = [];
    Array.prototype.forEach.call(document.querySelectorAll(".gip-contents__link"), function (link) {
      var id = decodeURIComponent(link.hash.slice(1));
      var heading = document.getElementById(id);
      if (heading) {
        links[id] = link;
        headings.push(heading);
      }
    });
    if (!headings.length || !window.IntersectionObserver) {
      return;
    }
    var observer = new IntersectionObserver(function () {
      var heading = current(headings);
      mark(heading ? heading.id : "");
    }, { rootMargin: "0px 0px -50% 0px" });
    headings.forEach(function (heading) {
      observer.observe(heading);
    });
  });
})();
